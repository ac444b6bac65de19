import EntityExtraction
import GraphQueries
import PaperCorpus
import Testing

@testable import GraphStorage

struct StoredGraphSelectionTests {
  private var fixture: GraphFixture {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .introduces, "SDXL": .uses])
    fixture.paper(["DMD": .uses, "GRPO": .uses])
    fixture.paper(["GRPO": .comparesWith])
    fixture.relations = [
      .init(source: fixture.index(of: "GRPO"), type: .partOf, target: fixture.index(of: "DMD"))
    ]
    return fixture
  }

  @Test func `without a filter the graph is whole`() {
    let graph = fixture.graph
    #expect(graph.selection().entities == graph.entities)
    #expect(graph.selection().paperEntities == graph.paperEntities)
  }

  @Test func `days bound the papers, and counts follow`() {
    // The fixture's papers stand on consecutive days from September 1.
    let part = fixture.graph.selection(since: PostDate(year: 2025, month: 9, day: 2))
    #expect(part.papers.map(\.title) == ["Paper 1", "Paper 2"])
    #expect(part.entities.map(\.name) == ["DMD", "GRPO"])
    #expect(part.entities.map(\.papers) == [1, 2])
    #expect(part.posts == 1)
    #expect(part.days?.lowerBound == PostDate(year: 2025, month: 9, day: 2))
    #expect(part.days?.upperBound == PostDate(year: 2025, month: 9, day: 3))
  }

  @Test func `the last day counts`() {
    let part = fixture.graph.selection(until: PostDate(year: 2025, month: 9, day: 1))
    #expect(part.papers.map(\.title) == ["Paper 0"])
  }

  @Test func `edges and relations name the papers and entities of the part`() {
    let part = fixture.graph.selection(since: PostDate(year: 2025, month: 9, day: 2))
    let edges = part.paperEntities.map {
      "\(part.papers[$0.paper].title) \($0.role.rawValue) \(part.entities[$0.entity].name)"
    }
    #expect(edges == ["Paper 1 uses DMD", "Paper 1 uses GRPO", "Paper 2 compares_with GRPO"])
    #expect(part.relations.map { part.entities[$0.source].name } == ["GRPO"])
    #expect(part.relations.map { part.entities[$0.target].name } == ["DMD"])
  }

  @Test func `a type leaves out the others, but not what is kept`() {
    let graph = fixture.graph
    #expect(graph.selection(type: .model).entities.isEmpty)
    #expect(graph.selection(type: .model, keeping: ["SDXL"]).entities.map(\.name) == ["SDXL"])
    #expect(graph.selection(type: .method).entities.count == 3)
  }
}
