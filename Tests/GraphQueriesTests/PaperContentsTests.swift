import EntityExtraction
import GraphQueries
import Testing

@testable import GraphStorage

struct PaperContentsTests {
  @Test func `a paper is drawn with its entities, itself in the focus`() {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .introduces, "SDXL": .uses])
    fixture.paper(["GRPO": .uses])
    let part = PaperContents(fixture.graph).subgraph(of: [0])
    #expect(part.nodes.first == .paper(0))
    #expect(
      Set(part.nodes.dropFirst())
        == [.entity(fixture.index(of: "DMD")), .entity(fixture.index(of: "SDXL"))])
    #expect(part.focus == [0])
    #expect(Set(part.edges.map(\.link)) == [.role(.introduces), .role(.uses)])
  }

  @Test func `what several papers have comes before what one introduces`() {
    var fixture = GraphFixture()
    fixture.paper(["A": .introduces, "Shared": .mentions])
    fixture.paper(["B": .introduces, "Shared": .mentions])
    let part = PaperContents(fixture.graph).subgraph(of: [0, 1], limit: 1)
    #expect(part.nodes == [.paper(0), .paper(1), .entity(fixture.index(of: "Shared"))])
    #expect(part.focus.isEmpty)
  }

  @Test func `each paper has its strongest entities before any has more`() {
    var fixture = GraphFixture()
    fixture.paper(["A1": .introduces, "A2": .uses, "A3": .uses])
    fixture.paper(["B1": .uses])
    let part = PaperContents(fixture.graph).subgraph(of: [0, 1], limit: 2)
    #expect(
      Set(part.nodes.dropFirst(2)) == [.entity(fixture.index(of: "A1")), .entity(fixture.index(of: "B1"))])
  }

  @Test func `generic entities are not drawn`() {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["LLM": .uses])
    #expect(PaperContents(fixture.graph).subgraph(of: [0]).nodes == [.paper(0)])
  }

  @Test func `relations between drawn entities are drawn`() {
    var fixture = GraphFixture()
    fixture.paper(["Base": .uses, "Variant": .introduces])
    fixture.relations = [
      .init(source: fixture.index(of: "Variant"), type: .variantOf, target: fixture.index(of: "Base"))
    ]
    #expect(
      PaperContents(fixture.graph).subgraph(of: [0]).edges.contains { $0.link == .relation(.variantOf) })
  }
}
