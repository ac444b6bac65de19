import EntityExtraction
import GraphQueries
@testable import GraphStorage
import Testing

struct RelatedEntitiesTests {
  @Test func `neighbours share a paper, and each names it`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .evaluatesOn])
    fixture.paper(["GRPO": .uses, "AIME24": .evaluatesOn])
    let neighbours = try RelatedEntities(fixture.graph).neighbours(of: fixture.index(of: "DMD"))
    #expect(neighbours.map(\.entity) == [fixture.index(of: "SDXL")])
    #expect(neighbours.map(\.papers) == [[0]])
  }

  @Test func `what is shared with few other papers comes before what everyone has`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "Rare": .uses, "Common": .uses])
    for number in 0..<8 { fixture.paper(["Other \(number)": .uses, "Common": .uses]) }
    let neighbours = try RelatedEntities(fixture.graph).neighbours(of: fixture.index(of: "DMD"))
    #expect(neighbours.first?.entity == fixture.index(of: "Rare"))
  }

  @Test func `a generic entity is no neighbour and bridges nothing`() throws {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["DMD": .uses, "LLM": .uses])
    fixture.paper(["GRPO": .uses, "LLM": .uses])
    #expect(try RelatedEntities(fixture.graph).neighbours(of: fixture.index(of: "DMD")).isEmpty)
  }

  @Test func `a stated relation makes neighbours without a common paper`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Phased DMD": .introduces])
    fixture.paper(["DMD": .uses])
    fixture.relations = [
      StoredGraph.Relation(
        source: fixture.index(of: "Phased DMD"), type: .variantOf, target: fixture.index(of: "DMD"))
    ]
    let neighbours = try RelatedEntities(fixture.graph).neighbours(of: fixture.index(of: "DMD"))
    #expect(neighbours.map(\.entity) == [fixture.index(of: "Phased DMD")])
  }
}
