import EntityExtraction
import GraphQueries
import Testing

struct OverviewTests {
  @Test func `entities that share a paper are joined, lone ones left out`() {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .uses])
    fixture.paper(["Lone": .uses])
    let part = Overview(fixture.graph).subgraph()
    #expect(part.nodes == [.entity(fixture.index(of: "DMD")), .entity(fixture.index(of: "SDXL"))])
    #expect(part.edges.map(\.link) == [.shared(papers: 1)])
  }

  @Test func `generic entities are not drawn`() {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["DMD": .uses, "LLM": .uses])
    #expect(Overview(fixture.graph).subgraph().nodes.isEmpty)
  }

  @Test func `an edge is kept only where it is among the strongest of one of its ends`() {
    var fixture = GraphFixture()
    fixture.paper(Dictionary(uniqueKeysWithValues: (0..<12).map { ("E\($0)", .uses) }))
    let part = Overview(fixture.graph).subgraph()
    #expect(part.nodes.count == 12)
    #expect(part.edges.count < 12 * 11 / 2)
    #expect(part.edges.count <= 12 * 3)
  }
}
