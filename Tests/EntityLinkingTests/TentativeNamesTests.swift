import EntityExtraction
import EntityLinking
import Testing

struct TentativeNamesTests {
  private func weak(_ names: String...) -> EntityCandidate {
    EntityCandidate(
      name: names[0], mentions: names.flatMap { candidate($0, confidence: 0.2).mentions },
      shares: TypeRoleShares(.method, .uses))
  }

  @Test func `what is unsure in every paper is one thing of the graph's margin, whatever its spelling`() {
    let corpus = linked([("1", [weak("사막 지도")]), ("2", [weak("사막지도")])])
    #expect(corpus.entities.isEmpty)
    #expect(corpus.papers.isEmpty)
    #expect(corpus.tentative.count == 1)
    #expect(corpus.tentative[0].candidates.map(\.summary) == [0, 1])
  }

  @Test func `translations are one`() {
    let corpus = linked([("1", [weak("사회적 편향")]), ("2", [weak("social biases")])])
    #expect(corpus.tentative.map(\.name) == ["social biases"])
  }

  @Test func `an abbreviation that nobody knows is each paper's own`() {
    let corpus = linked([("1", [weak("QWL")]), ("2", [weak("QWL")])])
    #expect(corpus.tentative.map(\.name) == ["QWL", "QWL (2)"])
  }

  @Test func `none is called as an entity is`() {
    // The name of two entities tells neither.
    let corpus = linked([
      ("1", [candidate("QWORL", role: .introduces, source: .title)]), ("2", [weak("Qworl")]),
    ])
    #expect(corpus.entities.map(\.name) == ["QWORL"])
    #expect(corpus.tentative.map(\.name) == ["Qworl (2)"])
  }
}
