import Testing

@testable import EntityExtraction

struct TypeRoleSharesTests {
  private func probabilities(_ pairs: [(EntityType, EntityRole, Double)]) -> [Double] {
    var all = [Double](repeating: 0, count: TypeRoleShares.count)
    for (type, role, probability) in pairs {
      all[type.order * EntityRole.allCases.count + role.order] = probability
    }
    return all
  }

  @Test func `the type is the likeliest whatever the role`() {
    let shares = TypeRoleShares(
      probabilities: probabilities([(.method, .uses, 0.4), (.tool, .uses, 0.3), (.tool, .mentions, 0.3)]))
    #expect(shares.type == .tool)
    #expect(shares.role == .uses)
  }

  @Test func `of two as likely the earlier is taken`() {
    let shares = TypeRoleShares(
      probabilities: probabilities([(.task, .addresses, 0.5), (.dataset, .evaluatesOn, 0.5)]))
    #expect(shares.type == .dataset)
    #expect(shares.role == .evaluatesOn)
  }

  @Test(arguments: EntityType.allCases, EntityRole.allCases)
  func `a sure type with a sure role has all of the shares`(type: EntityType, role: EntityRole) {
    let shares = TypeRoleShares(type, role)
    #expect(shares.type == type && shares.role == role)
    #expect(shares.share(of: type) == 1 && shares.share(of: role) == 1 && shares.share(of: type, role) == 1)
  }

  @Test func `stored parts give the same shares, and a wrong number of them none`() {
    let shares = TypeRoleShares(
      probabilities: probabilities([(.model, .comparesWith, 0.7), (.method, .uses, 0.3)]))
    #expect(TypeRoleShares(parts: shares.parts) == shares)
    #expect(TypeRoleShares(parts: Array(shares.parts.dropLast())) == nil)
  }
}
