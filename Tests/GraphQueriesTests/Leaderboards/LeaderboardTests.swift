import GraphQueries
import GraphStorage
import PaperCorpus
import Testing

struct LeaderboardTests {
  private let fixture = {
    var fixture = GraphFixture()
    for name in ["FID", "Accuracy", "ImageNet", "A", "B", "C", "지연 시간"] { fixture.entity(name) }
    return fixture
  }()

  private func result(
    _ subject: String, _ metric: String, _ value: String, unit: String = "", relativeTo: String? = nil
  ) -> StoredResult {
    StoredResult(
      paper: PaperID(rawValue: "2509.10000"), subject: fixture.index(of: subject),
      evaluatedOn: fixture.index(of: "ImageNet"), metric: fixture.index(of: metric), value: value, unit: unit,
      relativeTo: relativeTo.map(fixture.index), place: EntityRecord.Place(path: "a.md", line: 1))
  }

  private func boards(_ results: [StoredResult]) -> [String] {
    let graph = fixture.graph
    return Leaderboard.all(of: results, in: graph).map { board in
      let entries = board.entries.map { "\($0.rank) \(graph.entities[$0.result.subject].name)" }
      return "\(graph.entities[board.metric].name)\(board.unit) \(board.direction)"
        + (board.isRelative ? " relative" : "") + ": " + entries.joined(separator: ", ")
    }
  }

  @Test func `the best figure is the lowest or the highest, as the metric has it`() {
    #expect(
      boards([
        result("A", "FID", "3"), result("B", "FID", "1.5"), result("C", "Accuracy", "80", unit: "%"),
        result("A", "Accuracy", "90.5", unit: "%"), result("B", "FID", "12"),
      ]) == ["FID lower: 1 B, 2 A, 3 B", "Accuracy% higher: 1 A, 2 C"])
  }

  @Test func `equal figures have one rank`() {
    #expect(
      boards([result("A", "FID", "3"), result("B", "FID", "3.0"), result("C", "FID", "4")])
        == ["FID lower: 1 A, 1 B, 3 C"])
  }

  @Test func `units and relative figures are kept apart`() {
    #expect(
      boards([
        result("A", "Accuracy", "3", unit: "%"), result("B", "Accuracy", "0.9"),
        result("C", "Accuracy", "5", unit: "%", relativeTo: "A"), result("A", "Accuracy", "2", unit: "배"),
        result("A", "지연 시간", "30", unit: "%"),
      ]) == [
        "Accuracy higher: 1 B", "Accuracy% higher: 1 A", "Accuracy% higher relative: 1 C",
        "Accuracy배 higher relative: 1 A", "지연 시간% unknown relative: 1 A",
      ])
  }

  @Test func `a range counts by its middle, and what is no number comes last`() {
    #expect(
      boards([result("A", "FID", "n/a"), result("B", "FID", "2~6"), result("C", "FID", "3")])
        == ["FID lower: 1 C, 2 B, 3 A"])
  }
}
