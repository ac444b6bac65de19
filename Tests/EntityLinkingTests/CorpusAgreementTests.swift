import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct CorpusAgreementTests {
  private func shares(_ pairs: [(EntityType, EntityRole, Double)]) -> TypeRoleShares {
    var all = [Double](repeating: 0, count: TypeRoleShares.count)
    for (type, role, share) in pairs {
      all[type.order * EntityRole.allCases.count + role.order] = share
    }
    return TypeRoleShares(probabilities: all)
  }

  private func choices(_ papers: [[TypeRoleShares]]) -> [(type: EntityType, role: EntityRole)] {
    var readings: [PaperID: PaperReading] = [:]
    for (index, candidates) in papers.enumerated() {
      for shares in candidates {
        readings[PaperID(rawValue: "\(index)"), default: PaperReading()].add(
          EntityCandidate(
            name: "A",
            mentions: [
              Mention(span: ByteSpan(0, 1), surface: "A", section: 0, confidence: 0.9, source: .tagger)
            ],
            shares: shares))
      }
    }
    let choices = CorpusAgreement.choices(among: readings)
    return papers.indices.compactMap { choices[PaperID(rawValue: "\($0)")] }
  }

  @Test func `a paper alone decides by its own shares`() {
    let only = choices([[shares([(.dataset, .evaluatesOn, 0.8), (.method, .uses, 0.2)])]])
    #expect(only.map(\.type) == [.dataset] && only.map(\.role) == [.evaluatesOn])
  }

  @Test func `what one paper doubts the others settle`() {
    let sure = shares([(.benchmark, .evaluatesOn, 1)])
    let doubtful = shares([(.method, .uses, 0.7), (.benchmark, .evaluatesOn, 0.3)])
    #expect(choices([[doubtful]]).map(\.type) == [.method])
    #expect(choices([[doubtful], [sure], [sure]]).map(\.type) == [.benchmark, .benchmark, .benchmark])
  }

  @Test func `what a paper is sure of the others do not change`() {
    let sure = shares([(.task, .addresses, 0.97), (.method, .uses, 0.03)])
    let others = shares([(.method, .uses, 0.7), (.task, .addresses, 0.3)])
    #expect(choices([[sure], [others], [others]]).first?.type == .task)
  }

  @Test func `a thing that many papers use is less likely introduced by one`() {
    let doubtful = shares([(.method, .introduces, 0.5), (.method, .uses, 0.5)])
    let uses = shares([(.method, .uses, 1)])
    #expect(choices([[doubtful]]).map(\.role) == [.introduces])
    #expect(choices([[doubtful], [uses], [uses]]).first?.role == .uses)
  }

  @Test func `of a paper's several summaries the strongest role counts`() {
    let both = choices([[shares([(.model, .comparesWith, 1)]), shares([(.model, .introduces, 1)])]])
    #expect(both.map(\.role) == [.introduces])
  }

  @Test(arguments: 0..<20) func `the order of the papers makes no difference`(seed: Int) {
    let papers = (0..<6).map { paper in
      [
        shares([
          (EntityType.allCases[(paper * 3 + seed) % 7], EntityRole.allCases[(paper + seed) % 7], 0.6),
          (EntityType.allCases[(paper + seed) % 7], .uses, 0.4),
        ])
      ]
    }
    let forward = choices(papers)
    let backward = Array(choices(papers.reversed()).reversed())
    #expect(forward.map(\.type) == backward.map(\.type) && forward.map(\.role) == backward.map(\.role))
  }
}
