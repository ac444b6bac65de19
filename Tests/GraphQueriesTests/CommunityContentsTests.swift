import EntityExtraction
import GraphQueries
import GraphStorage
import Testing

struct CommunityContentsTests {
  private let fixture: GraphFixture = {
    var fixture = GraphFixture()
    for _ in 0..<3 { fixture.paper(["DMD": .uses, "SDXL": .uses, "FID": .measures]) }
    fixture.paper(["DMD": .uses, "Once": .uses])
    for _ in 0..<3 { fixture.paper(["GRPO": .uses, "AIME24": .evaluatesOn]) }
    return fixture
  }()

  private func names(_ part: Subgraph) -> Set<String> {
    Set(
      part.nodes.map {
        if case .entity(let index) = $0 { fixture.graph.entities[index].name } else { "paper" }
      }
    )
  }

  private func communities(of names: String...) throws -> [EntityCommunity] {
    let all = try EntityCommunities(fixture.graph)
    return names.compactMap { all.community(of: fixture.index(of: $0)) }
  }

  @Test func `a community is its entities of several papers, the one asked for in focus`() throws {
    let dmd = fixture.index(of: "DMD")
    let part = CommunityContents(fixture.graph).subgraph(of: try communities(of: "DMD"), around: [dmd])
    #expect(names(part) == ["DMD", "SDXL", "FID"])
    #expect(part.focus.map { part.nodes[$0] } == [.entity(dmd)])
    #expect(part.edges.map(\.link) == [.shared(papers: 3), .shared(papers: 3), .shared(papers: 3)])
  }

  @Test func `what was asked for is shown although it stands in one paper`() throws {
    let once = fixture.index(of: "Once")
    let part = CommunityContents(fixture.graph).subgraph(of: try communities(of: "Once"), around: [once])
    #expect(names(part).contains("Once"))
  }

  @Test func `two communities share the room evenly`() throws {
    let part = CommunityContents(fixture.graph).subgraph(
      of: try communities(of: "DMD", "GRPO"), around: [fixture.index(of: "DMD"), fixture.index(of: "GRPO")],
      limit: 4)
    #expect(names(part).count == 4)
    #expect(names(part).isSuperset(of: ["DMD", "GRPO", "AIME24"]))
  }
}
