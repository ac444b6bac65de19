import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

struct NestedMentionsTests {
  private func nested(_ corpus: LinkedCorpus, in summary: Int) -> [String] {
    corpus.nested[summary].map { "\($0.surface) in \(corpus.entities[$0.entity].name)" }
  }

  @Test func `a name of other papers inside a longer one is a mention that ties its paper to nothing`() throws
  {
    let corpus = linked([("1", [candidate("ZELM5")]), ("2", [candidate("ZELM5 사막 지도")])])
    let mention = try #require(corpus.nested[1].first)
    #expect(corpus.nested[1].count == 1)
    #expect(corpus.entities[mention.entity].name == "ZELM5")
    #expect(mention.span == ByteSpan(0, 5))
    #expect(mention.surface == "ZELM5")
    #expect(mention.confidence < 0.5)
    #expect(corpus.papers[PaperID(rawValue: "2")]?.map { corpus.entities[$0.entity].name } == ["ZELM5 사막 지도"])
  }

  @Test func `what the paper itself calls so goes before what others mean by it`() {
    let corpus = linked([
      ("1", [candidate("QWL", type: .dataset), candidate("Quiet Wind Lexicon")]),
      ("2", [candidate("Quick Water Loop", "QWL"), candidate("QWL 사막 지도")]),
    ])
    #expect(nested(corpus, in: 1) == ["QWL in Quick Water Loop"])
  }

  @Test func `a place that another candidate holds is not nested too`() {
    let both = [candidate("ZELM5"), candidate("ZELM5 사막 지도")]
    // Both begin at the same byte, as the places of the fixture do.
    #expect(linked([("1", [candidate("ZELM5")]), ("2", both)]).nested[1].isEmpty)
  }

  @Test func `a name that no paper knows is no mention`() {
    #expect(linked([("1", [candidate("ZELM5 사막 지도")])]).nested == [[]])
  }
}
