import EntityExtraction
import GraphQueries
import GraphStorage
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
      around: [fixture.index(of: "Popular"), fixture.index(of: "Other")], papers: 8, limit: 6)
    let papers = part.nodes.compactMap { if case .paper(let index) = $0 { index } else { nil } }
    #expect(papers.count { $0 < 20 } == 4)
    #expect(papers.count { $0 >= 20 } == 4)
  }

  @Test func `no more is shown than asked for`() throws {
    var fixture = GraphFixture()
    for number in 0..<30 { fixture.paper(["DMD": .uses, "Near \(number)": .uses]) }
    let part = try Surroundings(fixture.graph).subgraph(
      around: [fixture.index(of: "DMD")], papers: 5, limit: 3)
    #expect(part.nodes.count == 1 + 5 + 3)
  }

  @Test func `a second step goes on from the neighbours, by papers that the entity is not in`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .evaluatesOn])
    fixture.paper(["SDXL": .uses, "Far": .uses])
    let surroundings = try Surroundings(fixture.graph)
    let far = Subgraph.Node.entity(fixture.index(of: "Far"))
    let near = try surroundings.subgraph(around: [fixture.index(of: "DMD")])
    #expect(!near.nodes.contains(far))
    let part = try surroundings.subgraph(around: [fixture.index(of: "DMD")], depth: 2)
    #expect(part.nodes.contains(far) && part.nodes.contains(.paper(1)))
    #expect(part.edges.count == 4)
  }

  @Test func `no step leads on from what half of the papers have`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "GPT-4o": .uses])
    for number in 0..<20 { fixture.paper(["GPT-4o": .uses, "Other \(number)": .uses]) }
    let part = try Surroundings(fixture.graph).subgraph(around: [fixture.index(of: "DMD")], depth: 3)
    #expect(
      Set(part.nodes) == [
        .entity(fixture.index(of: "DMD")), .entity(fixture.index(of: "GPT-4o")), .paper(0),
      ])
  }

  @Test func `steps share what is asked for`() throws {
    var fixture = GraphFixture()
    for number in 0..<9 { fixture.paper(["DMD": .uses, "Near \(number)": .uses]) }
    for number in 0..<9 { fixture.paper(["Near \(number)": .uses, "Far \(number)": .uses]) }
    let part = try Surroundings(fixture.graph).subgraph(
      around: [fixture.index(of: "DMD")], depth: 2, limit: 10)
    let entities = part.nodes.compactMap { if case .entity(let index) = $0 { index } else { nil } }
    #expect(entities.count == 1 + 10)
    #expect(entities.contains { fixture.graph.entities[$0].name.hasPrefix("Far") })
  }
}
