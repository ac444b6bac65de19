import EntityExtraction
import GraphStorage
import PaperCorpus
import Testing

@testable import GoldStandard
@testable import GraphEvaluation

struct TallyStatementsTests {
  /// The names that the annotation and the graph use for the same three entities.
  private let pairs = EntityPairs(
    ["접근법", "정확도", "세트"].map {
      GoldPaper.Entity(name: $0, types: [.method], role: .uses, surfaces: [])
    },
    [("Approach", "접근법"), ("Accuracy", "정확도"), ("Set", "세트")].map {
      EntityPairs.Found(name: $0, surfaces: [$1])
    })

  private func counts(
    _ found: [PaperFacts.Result], _ gold: [GoldPaper.Result], free: [String] = []
  ) -> [Int] {
    counts(Tally(of: found, against: gold, pairs: pairs, free: Set(free.map(FoldedName.init))))
  }

  private func counts(
    _ found: [PaperFacts.Relation], _ gold: [GoldPaper.Relation], free: [String] = []
  ) -> [Int] {
    counts(Tally(of: found, against: gold, pairs: pairs, free: Set(free.map(FoldedName.init))))
  }

  private func counts(_ tally: Tally) -> [Int] {
    [tally.truePositives, tally.falsePositives, tally.falseNegatives]
  }

  private let annotated = GoldPaper.Result(subject: "접근법", on: "세트", metric: "정확도", value: "1,790")

  private func found(
    _ subject: String = "Approach", on data: String? = "Set", metric: String = "Accuracy",
    _ value: String = "1790"
  ) -> PaperFacts.Result {
    PaperFacts.Result(subject: subject, evaluatedOn: data, metric: metric, value: value)
  }

  @Test func `a result is right under the graph's names too`() {
    #expect(counts([found()], [annotated]) == [1, 0, 0])
  }

  @Test func `the subject or the data is enough`() {
    #expect(counts([found(on: nil)], [annotated]) == [1, 0, 0])
    #expect(counts([found("Other")], [annotated]) == [1, 0, 0])
    #expect(counts([found("Other", on: nil)], [annotated]) == [0, 1, 1])
  }

  @Test(arguments: [nil, ""])
  func `no data is no data in common`(data: String?) {
    let annotated = GoldPaper.Result(subject: "접근법", on: data, metric: "정확도", value: "1790")
    #expect(counts([found("Other", on: nil)], [annotated]) == [0, 1, 1])
  }

  @Test func `metric and figure have to be right`() {
    #expect(counts([found(metric: "Recall")], [annotated]) == [0, 1, 1])
    #expect(counts([found("Approach", "1791")], [annotated]) == [0, 1, 1])
  }

  @Test func `an annotated result is taken once`() {
    #expect(counts([found(), found()], [annotated]) == [1, 1, 0])
  }

  @Test(arguments: ["접근법", "정확도", "세트"])
  func `a result in which a free name stands counts for nothing`(name: String) {
    #expect(counts([found()], [annotated], free: [name]) == [0, 0, 0])
    #expect(counts([PaperFacts.Result](), [annotated], free: [name]) == [0, 0, 0])
  }

  @Test func `a found result that agrees with none counts, whatever its names`() {
    #expect(counts([found("Approach", "1")], [annotated], free: ["접근법"]) == [0, 1, 0])
  }

  @Test func `a relation has to be right in both names, type and direction`() {
    let gold = [GoldPaper.Relation(from: "접근법", type: .partOf, to: "세트")]
    #expect(counts([.init(source: "Approach", type: .partOf, target: "Set")], gold) == [1, 0, 0])
    #expect(counts([.init(source: "Set", type: .partOf, target: "Approach")], gold) == [0, 1, 1])
    #expect(counts([.init(source: "Approach", type: .variantOf, target: "Set")], gold) == [0, 1, 1])
    #expect(counts([.init(source: "Approach", type: .partOf, target: "Other")], gold) == [0, 1, 1])
  }

  @Test(arguments: ["접근법", "세트"])
  func `a relation with a free name counts for nothing, right or wrong`(name: String) {
    let gold = [GoldPaper.Relation(from: "접근법", type: .partOf, to: "세트")]
    #expect(
      counts([.init(source: "Approach", type: .partOf, target: "Set")], gold, free: [name]) == [0, 0, 0])
    #expect(
      counts([.init(source: "Approach", type: .variantOf, target: "Set")], gold, free: [name]) == [0, 0, 0])
    #expect(counts([PaperFacts.Relation](), gold, free: [name]) == [0, 0, 0])
  }
}
