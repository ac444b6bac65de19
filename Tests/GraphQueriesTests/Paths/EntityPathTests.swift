import EntityExtraction
import GraphQueries
@testable import GraphStorage
import Testing

struct EntityPathTests {
  private func path(_ fixture: GraphFixture, _ start: String, _ end: String) throws -> EntityPath? {
    try EntityPath(from: fixture.index(of: start), to: fixture.index(of: end), in: fixture.graph)
  }

  @Test func `a path leads over papers that have two entities each`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .uses])
    fixture.paper(["SDXL": .uses, "LoRA": .uses])
    let found = try #require(try path(fixture, "DMD", "LoRA"))

    #expect(found.start == fixture.index(of: "DMD"))
    #expect(found.steps.map(\.entity) == ["SDXL", "LoRA"].map(fixture.index))
    #expect(found.steps.map(\.link) == [.paper(0), .paper(1)])
  }

  @Test func `a detour over what is rare is nearer than a way over what all have`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "ImageNet": .uses])
    fixture.paper(["ImageNet": .uses, "LoRA": .uses])
    for number in 0..<100 { fixture.paper(["Other \(number)": .uses, "ImageNet": .uses]) }
    fixture.paper(["DMD": .uses, "Rare": .uses])
    fixture.paper(["Rare": .uses, "Rare too": .uses])
    fixture.paper(["Rare too": .uses, "LoRA": .uses])

    #expect(try path(fixture, "DMD", "LoRA")?.steps.first?.entity == fixture.index(of: "Rare"))
  }

  @Test func `a generic entity is no bridge, yet may be an end`() throws {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["DMD": .uses, "LLM": .uses])
    fixture.paper(["LLM": .uses, "GRPO": .uses])

    #expect(try path(fixture, "DMD", "GRPO") == nil)
    #expect(try path(fixture, "DMD", "LLM")?.steps.map(\.link) == [.paper(0)])
  }

  @Test func `a stated relation leads from one to the other, in either direction`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Phased DMD": .introduces])
    fixture.paper(["DMD": .uses])
    let relation = StoredGraph.Relation(
      source: fixture.index(of: "Phased DMD"), type: .variantOf, target: fixture.index(of: "DMD"))
    fixture.relations = [relation]

    #expect(try path(fixture, "DMD", "Phased DMD")?.steps.map(\.link) == [.relation(relation)])
    #expect(try path(fixture, "Phased DMD", "DMD")?.steps.map(\.link) == [.relation(relation)])
  }

  @Test func `nothing leads from one field to another without a common entity`() throws {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses, "SDXL": .uses])
    fixture.paper(["Robot": .uses])

    #expect(try path(fixture, "DMD", "Robot") == nil)
  }
}
