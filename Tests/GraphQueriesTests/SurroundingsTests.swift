import EntityExtraction
import GraphQueries
import Testing

struct SurroundingsTests {
  @Test func `the surroundings are an entity, its papers and what it shares them with`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .evaluatesOn])
    fixture.paper(["GRPO": .uses, "AIME24": .evaluatesOn])
    let part = try Surroundings(fixture.graph).subgraph(around: [fixture.index(of: "DMD")])
    #expect(
      Set(part.nodes) == [
        .entity(fixture.index(of: "DMD")), .entity(fixture.index(of: "SDXL")), .paper(0),
      ])
    #expect(part.focus.map { part.nodes[$0] } == [.entity(fixture.index(of: "DMD"))])
    #expect(part.edges.map(\.link) == [.role(.uses), .role(.evaluatesOn)])
  }

  @Test func `two senses share the room evenly`() throws {
    var fixture = GraphFixture()
    for number in 0..<20 { fixture.paper(["Popular": .uses, "Its \(number)": .uses]) }
    for number in 0..<20 { fixture.paper(["Other": .uses, "Another \(number)": .uses]) }
    let part = try Surroundings(fixture.graph).subgraph(
      around: [fixture.index(of: "Popular"), fixture.index(of: "Other")], papers: 8, neighbours: 6)
    let papers = part.nodes.compactMap { if case .paper(let index) = $0 { index } else { nil } }
    #expect(papers.count { $0 < 20 } == 4)
    #expect(papers.count { $0 >= 20 } == 4)
  }

  @Test func `no more is shown than asked for`() throws {
    var fixture = GraphFixture()
    for number in 0..<30 { fixture.paper(["DMD": .uses, "Near \(number)": .uses]) }
    let part = try Surroundings(fixture.graph).subgraph(
      around: [fixture.index(of: "DMD")], papers: 5, neighbours: 3)
    #expect(part.nodes.count == 1 + 5 + 3)
  }
}
