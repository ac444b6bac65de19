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

  @Test func `ties inside of a community are shown sooner`() throws {
    var fixture = GraphFixture()
    for number in 0..<4 {
      for _ in 0..<3 { fixture.paper(["A\(number)": .uses, "A\((number + 1) % 4)": .uses]) }
      for _ in 0..<3 { fixture.paper(["B\(number)": .uses, "B\((number + 1) % 4)": .uses]) }
    }
    fixture.paper(
      Dictionary(uniqueKeysWithValues: (0..<4).flatMap { ["A\($0)", "B\($0)"] }.map { ($0, .uses) }))
    let communities = try EntityCommunities(fixture.graph)
    func tiesInside(_ part: Subgraph) -> Int {
      part.edges.count { edge in
        guard case .entity(let first) = part.nodes[edge.source],
          case .entity(let second) = part.nodes[edge.target]
        else { return false }
        return communities.community(of: first) == communities.community(of: second)
      }
    }
    let overview = Overview(fixture.graph)
    #expect(tiesInside(overview.subgraph(communities: communities)) > tiesInside(overview.subgraph()))
  }
}
