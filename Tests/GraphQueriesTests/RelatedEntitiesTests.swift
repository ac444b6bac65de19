import EntityExtraction
import GraphQueries
@testable import GraphStorage
import Testing

struct RelatedEntitiesTests {
  private func neighbours(of names: String..., in fixture: GraphFixture) throws -> [Neighbour] {
    try RelatedEntities(fixture.graph).neighbours(of: names.map(fixture.index))
  }

  @Test func `neighbours share a paper, and each names it with both roles`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .evaluatesOn])
    fixture.paper(["GRPO": .uses, "AIME24": .evaluatesOn])
    let neighbours = try neighbours(of: "DMD", in: fixture)
    #expect(neighbours.map(\.entity) == [fixture.index(of: "SDXL")])
    let shared = try #require(neighbours.first?.papers.first)
    #expect(shared.paper == 0)
    #expect(shared.originRole == .uses)
    #expect(shared.role == .evaluatesOn)
  }

  @Test func `the paper with the strongest roles comes first`() throws {
    var fixture = GraphFixture()
    fixture.paper(["A": .mentions, "B": .uses])
    fixture.paper(["A": .uses, "B": .introduces])
    #expect(try neighbours(of: "A", in: fixture).first?.papers.map(\.paper) == [1, 0])
  }

  @Test func `what is shared with few other papers comes before what everyone has`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "Rare": .uses, "Common": .uses])
    for number in 0..<12 { fixture.paper(["Other \(number)": .uses, "Common": .uses]) }
    fixture.paper(["DMD": .uses, "Rare": .uses])
    #expect(try neighbours(of: "DMD", in: fixture).first?.entity == fixture.index(of: "Rare"))
  }

  @Test func `what a paper coins comes behind what it uses`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "Coined": .introduces, "Used": .uses])
    #expect(
      try neighbours(of: "DMD", in: fixture).map(\.entity)
        == [fixture.index(of: "Used"), fixture.index(of: "Coined")])
  }

  @Test func `a generic entity is no neighbour and bridges nothing`() throws {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["DMD": .uses, "LLM": .uses])
    fixture.paper(["GRPO": .uses, "LLM": .uses])
    #expect(try neighbours(of: "DMD", in: fixture).isEmpty)
  }

  @Test func `a stated relation makes neighbours without a common paper`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Phased": .introduces])
    fixture.paper(["DMD": .uses])
    fixture.relations = [
      StoredGraph.Relation(
        source: fixture.index(of: "Phased"), type: .variantOf, target: fixture.index(of: "DMD"))
    ]
    let neighbours = try neighbours(of: "DMD", in: fixture)
    #expect(neighbours.map(\.entity) == [fixture.index(of: "Phased")])
    #expect(neighbours.first?.relations == fixture.relations)
  }

  @Test func `a neighbour without a common paper names the bridges and the words`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Video Diffusion": .uses, "Bridge": .uses])
    fixture.paper(["Image Diffusion": .uses, "Bridge": .uses])
    let far = try #require(
      neighbours(of: "Video Diffusion", in: fixture)
        .first { $0.entity == fixture.index(of: "Image Diffusion") })
    #expect(far.papers.isEmpty)
    #expect(far.bridges == [fixture.index(of: "Bridge")])
    #expect(far.words == ["diffusion"])
  }

  @Test func `what is near to both comes before what is near to one`() throws {
    var fixture = GraphFixture()
    fixture.paper(["A": .uses, "Both": .uses])
    fixture.paper(["B": .uses, "Both": .uses])
    fixture.paper(["A": .uses, "Only": .uses])
    let neighbours = try neighbours(of: "A", "B", in: fixture)
    #expect(neighbours.map(\.entity) == [fixture.index(of: "Both"), fixture.index(of: "Only")])
    #expect(neighbours.first?.papers.map(\.paper) == [0, 1])
  }

  @Test func `a limit keeps the nearest`() throws {
    var fixture = GraphFixture()
    fixture.paper(["A": .uses, "B": .uses, "C": .introduces])
    let neighbours = try RelatedEntities(fixture.graph).neighbours(of: [fixture.index(of: "A")], limit: 1)
    #expect(neighbours.map(\.entity) == [fixture.index(of: "B")])
  }
}
