import EntityExtraction
import Testing

@testable import GraphQueries

struct SharedWordsTests {
  @Test func `a word of one entity alone is none, and rare ones count most`() {
    var fixture = GraphFixture()
    fixture.paper(["Video Diffusion Forcing": .uses, "Video Diffusion": .uses, "Video": .uses])
    let words = SharedWords(fixture.graph)
    #expect(Set(words.bearers.map(\.word)).count == 2)
    let bearers = words.bearers.filter { $0.entity == fixture.index(of: "Video Diffusion Forcing") }
    #expect(bearers.map(\.wordsOfName) == [3, 3])
    // 'video' has three bearers, 'diffusion' two.
    #expect(abs(bearers[0].share - 0.4) < 1e-12)
    #expect(abs(bearers[1].share - 0.6) < 1e-12)
  }

  @Test func `generic entities bear no words`() {
    var fixture = GraphFixture()
    fixture.entity("Video Model", isGeneric: true)
    fixture.paper(["Video Model": .uses, "Video": .uses])
    #expect(SharedWords(fixture.graph).bearers.isEmpty)
  }
}
