import EntityExtraction
import GraphQueries
import GraphStorage
import Testing

struct PaperResolverTests {
  private let resolver = {
    var fixture = GraphFixture()
    for _ in 0..<3 { fixture.paper(["A": .uses]) }
    fixture.titles = [
      0: "Flow Matching for Images", 1: "Flow Matching for Speech", 2: "RecA: Aligning Models",
    ]
    return PaperResolver(fixture.graph)
  }()

  @Test(arguments: ["2509.10002", "arXiv:2509.10002v3", "https://arxiv.org/abs/2509.10002"])
  func `an identifier in any form is its paper`(text: String) {
    #expect(resolver.match(text) == .paper(2))
  }

  @Test(arguments: ["reca: aligning models", "RecA", "aligning", "models reca"])
  func `a title is found by case, beginning, part and words`(text: String) {
    #expect(resolver.match(text) == .paper(2))
  }

  @Test func `what several titles have means none of them`() {
    #expect(resolver.match("flow matching") == .several([0, 1]))
  }

  @Test func `a mistyped title is answered with the near one`() {
    #expect(resolver.match("RecA: Alinging Modles") == .unknown(suggestions: [2]))
  }
}
