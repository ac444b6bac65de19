import EntityExtraction
import GraphStorage
import PaperCorpus
import Testing

@testable import GoldStandard
@testable import GraphEvaluation

struct PaperScoreTests {
  private func score(
    _ annotated: [GoldPaper.Entity], _ found: [PaperFacts.Entity]
  ) -> PaperScore {
    PaperScore(
      of: PaperFacts(entities: found),
      against: GoldPaper(id: PaperID(rawValue: "1"), entities: annotated, results: [], relations: []))
  }

  private func annotated(
    _ name: String, _ types: [EntityType] = [.method], role: EntityRole = .uses, isOptional: Bool = false
  ) -> GoldPaper.Entity {
    GoldPaper.Entity(name: name, types: types, role: role, surfaces: [], isOptional: isOptional)
  }

  private func found(_ name: String, _ type: EntityType = .method, role: EntityRole = .uses)
    -> PaperFacts.Entity
  {
    PaperFacts.Entity(name: name, type: type, role: role)
  }

  /// Right, wrong and missing findings of the four measures of entities.
  private func counts(_ score: PaperScore) -> [Measure: [Int]] {
    score.measures.filter { ![.result, .relation].contains($0.key) }
      .mapValues { [$0.truePositives, $0.falsePositives, $0.falseNegatives] }
  }

  @Test func `an entity of right type and role is right by every measure`() {
    let score = score([annotated("A")], [found("a")])
    #expect(
      counts(score) == [
        .entity: [1, 0, 0], .typed: [1, 0, 0], .looselyTyped: [1, 0, 0], .role: [1, 0, 0],
      ])
    #expect(score.types[.method]?.truePositives == 1)
  }

  @Test func `a wrong role is wrong and missing by that measure alone`() {
    let score = score([annotated("A")], [found("A", role: .mentions)])
    #expect(
      counts(score) == [
        .entity: [1, 0, 0], .typed: [1, 0, 0], .looselyTyped: [1, 0, 0], .role: [0, 1, 1],
      ])
  }

  @Test func `the second type of the annotation is as good as the first`() {
    let score = score([annotated("A", [.model, .tool])], [found("A", .tool)])
    #expect(counts(score)[.typed] == [1, 0, 0])
    #expect(score.types.keys.map(\.self) == [.tool])
  }

  @Test func `dataset and benchmark are one type by the loose measure alone`() {
    let score = score([annotated("A", [.dataset])], [found("A", .benchmark)])
    #expect(
      counts(score) == [
        .entity: [1, 0, 0], .typed: [0, 1, 1], .looselyTyped: [1, 0, 0], .role: [1, 0, 0],
      ])
    #expect(score.types[.dataset]?.falseNegatives == 1)
    #expect(score.types[.benchmark]?.falsePositives == 1)
    #expect(score.wrongTypes.map(\.name) == ["A"])
    #expect(score.wrongTypes.map(\.confusion) == [Confusion(annotated: .dataset, found: .benchmark)])
  }

  @Test func `a right role of an entity of wrong type is wrong`() {
    #expect(counts(score([annotated("A")], [found("A", .task)]))[.role] == [0, 1, 1])
  }

  @Test func `what was not found is missing and what is made up is wrong`() {
    let score = score([annotated("A")], [found("B", .tool)])
    #expect(
      counts(score) == [
        .entity: [0, 1, 1], .typed: [0, 1, 1], .looselyTyped: [0, 1, 1], .role: [0, 1, 1],
      ])
    #expect(score.missed == ["A"])
    #expect(score.spurious.map(\.name) == ["B"])
    #expect(score.types[.tool]?.falsePositives == 1)
  }

  @Test(arguments: [[], ["A"]])
  func `an optional entity counts for nothing, found or not`(names: [String]) {
    let score = score([annotated("A", isOptional: true)], names.map { found($0, .task) })
    #expect(counts(score).isEmpty)
    #expect(score.types.isEmpty)
    #expect(score.missed.isEmpty && score.spurious.isEmpty && score.wrongTypes.isEmpty)
  }
}
