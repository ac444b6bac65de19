import EntityExtraction
import GraphQueries
import PaperCorpus
import Testing

@testable import GraphStorage

struct GraphChangesTests {
  private func day(_ day: Int) throws -> PostDate {
    try #require(PostDate(year: 2025, month: 9, day: day))
  }

  private func changes(
    _ fixture: GraphFixture, from first: Int, to last: Int, relations: [StatedRelation] = [],
    results: [StoredResult] = []
  ) throws -> GraphChanges {
    GraphChanges(
      in: fixture.graph, during: try day(first)...day(last), relations: relations, results: results)
  }

  /// A paper a day.
  private let fixture = {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["A": .uses, "B": .uses])
    fixture.paper(["C": .uses])
    fixture.paper(["A": .uses, "B": .uses, "C": .uses, "D": .introduces, "LLM": .uses])
    fixture.paper(["A": .uses, "D": .uses])
    return fixture
  }()

  @Test func `new are papers and entities of the period, and links of what was known before`() throws {
    let changes = try changes(fixture, from: 3, to: 3)
    #expect(changes.papers == [2])
    #expect(changes.entities == [fixture.index(of: "D")])
    let pairs = Set(changes.links.map { Set([$0.first, $0.second]) })
    #expect(
      pairs == [
        [fixture.index(of: "A"), fixture.index(of: "C")], [fixture.index(of: "B"), fixture.index(of: "C")],
      ])
  }

  @Test func `what comes after the period counts for nothing`() throws {
    #expect(try changes(fixture, from: 2, to: 2).entities == [fixture.index(of: "C")])
    #expect(try changes(fixture, from: 4, to: 4).links.isEmpty)
  }

  @Test func `a relation is new where no earlier paper states it`() throws {
    let relation = StoredGraph.Relation(source: 1, type: .variantOf, target: 2)
    let other = StoredGraph.Relation(source: 2, type: .partOf, target: 1)
    let stated = [
      StatedRelation(paper: 0, relation: relation), StatedRelation(paper: 2, relation: relation),
      StatedRelation(paper: 2, relation: other),
    ]
    #expect(try changes(fixture, from: 3, to: 3, relations: stated).relations.map(\.relation) == [other])
  }

  @Test(arguments: [("1.5", 1), ("2", 0), ("2.5", 0)])
  func `a best result is better than all before it`(value: String, count: Int) throws {
    var fixture = fixture
    fixture.entity("FID")
    fixture.entity("ImageNet")
    func result(_ value: String, on day: Int) throws -> StoredResult {
      StoredResult(
        paper: PaperID(rawValue: "2509.10000"), subject: 0, evaluatedOn: fixture.index(of: "ImageNet"),
        metric: fixture.index(of: "FID"), value: value, date: try self.day(day),
        place: EntityRecord.Place(path: "a.md", line: 1))
    }
    let results = [try result("2", on: 1), try result(value, on: 3), try result("1", on: 4)]
    let records = try changes(fixture, from: 3, to: 3, results: results).records
    #expect(records.map(\.result.value) == Array(repeating: value, count: count))
    #expect(records.allSatisfy { $0.before.value == "2" })
  }
}
