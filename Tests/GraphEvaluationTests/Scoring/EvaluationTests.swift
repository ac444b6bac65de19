import EntityExtraction
import GraphStorage
import PaperCorpus
import Testing

@testable import GoldStandard
@testable import GraphEvaluation

struct EvaluationTests {
  private func gold(_ id: String, _ entities: (name: String, type: EntityType)...) -> GoldPaper {
    GoldPaper(
      id: PaperID(rawValue: id),
      entities: entities.map {
        GoldPaper.Entity(name: $0.name, types: [$0.type], role: .uses, surfaces: [])
      }, results: [], relations: [])
  }

  private func facts(_ id: String, _ entities: (name: String, type: EntityType)...) -> (PaperID, PaperFacts) {
    let entities = entities.map { PaperFacts.Entity(name: $0.name, type: $0.type, role: .uses) }
    return (PaperID(rawValue: id), PaperFacts(entities: entities))
  }

  @Test func `a paper that the graph does not know is missing as a whole`() {
    let evaluation = Evaluation(of: [:], against: [gold("1", ("A", .task), ("B", .tool))])
    #expect(evaluation.tally(of: .entity).falseNegatives == 2)
    #expect(Set(evaluation.types.keys) == [.task, .tool])
  }

  @Test func `papers that are not annotated count for nothing`() {
    let facts = Dictionary(uniqueKeysWithValues: [facts("2", ("A", .task))])
    #expect(Evaluation(of: facts, against: [gold("1")]).tally(of: .entity) == Tally())
  }

  @Test func `the types confused most come first, ties as they occur`() {
    let facts = Dictionary(
      uniqueKeysWithValues: [
        facts("1", ("A", .tool), ("B", .model), ("C", .task)), facts("2", ("A", .task), ("B", .model)),
      ])
    let evaluation = Evaluation(
      of: facts,
      against: [
        gold("2", ("A", .method), ("B", .tool)), gold("1", ("A", .metric), ("B", .tool), ("C", .task)),
      ])
    #expect(evaluation.confusions.map(\.count) == [2, 1, 1])
    #expect(
      evaluation.confusions.map(\.confusion) == [
        Confusion(annotated: .tool, found: .model), Confusion(annotated: .method, found: .task),
        Confusion(annotated: .metric, found: .tool),
      ])
  }

  @Test func `the worst papers come first, ties as they were annotated`() {
    let facts = Dictionary(uniqueKeysWithValues: [facts("3", ("B", .tool), ("C", .task))])
    let evaluation = Evaluation(
      of: facts, against: [gold("1"), gold("2", ("A", .task)), gold("3", ("A", .task)), gold("0")])
    #expect(evaluation.worstPapers.map(\.id.rawValue) == ["3", "2", "1", "0"])
  }
}
