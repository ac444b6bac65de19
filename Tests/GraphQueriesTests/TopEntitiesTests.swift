import EntityExtraction
import GraphQueries
import Testing

struct TopEntitiesTests {
  @Test func `generic entities are listed only if asked for`() {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["DMD": .uses, "LLM": .uses])
    let top = TopEntities(fixture.graph)
    #expect(top.entities() == [fixture.index(of: "DMD")])
    #expect(top.entities(includesGeneric: true).count == 2)
    #expect(top.entities(ofType: .dataset).isEmpty)
  }
}
