/// How likely a candidate has each type with each role, in parts of 255.
public struct TypeRoleShares: Sendable, Hashable {
  /// The number of pairs.
  public static let count = EntityType.allCases.count * EntityRole.allCases.count

  /// The share of each type with each role: `type * EntityRole.allCases.count + role`.
  public let parts: [UInt8]
  /// The likeliest type, whatever the role; the earlier one where two are as likely.
  public let type: EntityType
  /// The role that is likeliest with the likeliest type; the stronger one where two are as likely.
  public let role: EntityRole

  /// Rounds probabilities, which sum to 1, to parts.
  ///
  /// - Precondition: there are `count` of them, in the order of `parts`.
  package init(probabilities: [Double]) {
    precondition(probabilities.count == Self.count, "each type has a share with each role")
    self.init(checked: probabilities.map { UInt8(max(0, min(255, ($0 * 255).rounded()))) })
  }

  /// Takes parts as they were stored; nil where there are too many or too few.
  public init?(parts: [UInt8]) {
    guard parts.count == Self.count else { return nil }
    self.init(checked: parts)
  }

  private init(checked parts: [UInt8]) {
    let roles = EntityRole.allCases.count
    let ofTypes = EntityType.allCases.indices.map { type in
      parts[(type * roles)..<((type + 1) * roles)].reduce(0) { $0 + Int($1) }
    }
    let type = ofTypes.indices.reduce(0) { ofTypes[$1] > ofTypes[$0] ? $1 : $0 }
    let role = (0..<roles).reduce(0) { parts[type * roles + $1] > parts[type * roles + $0] ? $1 : $0 }
    self.parts = parts
    self.type = EntityType.allCases[type]
    self.role = EntityRole.allCases[role]
  }

  /// Surely one type with one role.
  public init(_ type: EntityType, _ role: EntityRole) {
    var probabilities = [Double](repeating: 0, count: Self.count)
    probabilities[Self.place(of: type, role)] = 1
    self.init(probabilities: probabilities)
  }

  /// The share of a type with a role, 0...1.
  public func share(of type: EntityType, _ role: EntityRole) -> Double {
    Double(parts[Self.place(of: type, role)]) / 255
  }

  /// The share of a type, 0...1.
  public func share(of type: EntityType) -> Double {
    EntityRole.allCases.reduce(0) { $0 + share(of: type, $1) }
  }

  /// The share of a role, 0...1.
  public func share(of role: EntityRole) -> Double {
    EntityType.allCases.reduce(0) { $0 + share(of: $1, role) }
  }

  private static func place(of type: EntityType, _ role: EntityRole) -> Int {
    type.order * EntityRole.allCases.count + role.order
  }
}
