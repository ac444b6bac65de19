import EntityExtraction
import Testing

@testable import GraphQueries

struct RelatednessGraphTests {
  @Test func `the scores of a small graph are those computed by hand`() throws {
    var fixture = GraphFixture()
    fixture.paper(["A": .uses, "B": .introduces])
    let scores = try RelatednessGraph(fixture.graph).scores(from: [fixture.index(of: "A")])
    // p = d(a + b), a = (1 - d) + d p / 1.15, b = d p 0.15 / 1.15, so that p = d(1 - d) / (1 - d²).
    let d = 0.85
    let p = d * (1 - d) / (1 - d * d)
    #expect(abs(scores.entities[fixture.index(of: "A")] - (1 - d + d * p / 1.15)) < 1e-4)
    #expect(abs(scores.entities[fixture.index(of: "B")] - d * p * 0.15 / 1.15) < 1e-4)
  }

  @Test func `what is missing from the scores is at most the error stated`() throws {
    var fixture = GraphFixture()
    for number in 0..<30 {
      fixture.paper(["E\(number)": .uses, "E\((number * 7 + 1) % 30)": .evaluatesOn, "Hub": .uses])
    }
    let scores = try RelatednessGraph(fixture.graph).scores(from: [0, 3])
    #expect(scores.errorBound > 0)
    #expect(scores.errorBound < 1e-3)
    #expect(scores.entities.reduce(0, +) <= 1)
  }

  @Test func `a hub is reached but leads nowhere`() throws {
    var fixture = GraphFixture()
    for number in 0..<20 { fixture.paper(["E\(number)": .uses, "Hub": .uses]) }
    let scores = try RelatednessGraph(fixture.graph).scores(from: [fixture.index(of: "E0")]).entities
    #expect(scores[fixture.index(of: "Hub")] > 0)
    #expect(scores[fixture.index(of: "E1")] == 0)
  }

  @Test func `a hub that is asked for starts with its papers`() throws {
    var fixture = GraphFixture()
    for number in 0..<20 { fixture.paper(["E\(number)": .uses, "Hub": .uses]) }
    let scores = try RelatednessGraph(fixture.graph).scores(from: [fixture.index(of: "Hub")]).entities
    #expect(scores[fixture.index(of: "E7")] > 0)
  }

  @Test func `names that share a word are related without a common paper`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Video Diffusion": .uses])
    fixture.paper(["Diffusion Forcing": .uses])
    fixture.paper(["GRPO": .uses])
    let scores = try RelatednessGraph(fixture.graph).scores(from: [fixture.index(of: "Video Diffusion")])
    #expect(scores.entities[fixture.index(of: "Diffusion Forcing")] > 0)
    #expect(scores.entities[fixture.index(of: "GRPO")] == 0)
  }
}
