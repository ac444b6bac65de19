import PaperCorpus
import Testing

@testable import EntityExtraction

struct SentencePiecesTests {
  /// The pieces of each sentence, named by what they are.
  private func pieces(_ sentence: String, _ names: KnownName...) -> [[String]] {
    let facts = FactFixture([(.results, [sentence])], names)
    let summary = facts.fixture.tokenized
    let mentions = LocatedMention.all(of: facts.candidates, in: summary)
    return SentencePieces.sentences(of: summary, mentions: mentions).map { sentence in
      sentence.pieces.enumerated().map { place, piece in
        switch piece.kind {
        case .mention(let candidate): "<\(facts.candidates[candidate].name)>"
        case .figure: sentence.figure(at: place).map { $0.value + $0.resultUnit } ?? ""
        case .word: facts.fixture.text.string(summary.span(of: piece.tokens))
        case .sign(let byte): String(UnicodeScalar(byte))
        }
      }
    }
  }

  @Test func `a sentence is cut into names, figures, words and particles`() {
    #expect(
      pieces("Kettle은 CIFAR-10에서 1.79를 얻었다", .new("Kettle"), .data("CIFAR-10"))
        == [["<Kettle>", "은", "<CIFAR-10>", "에서", "1.79", "를", "얻었다"]])
  }

  @Test func `a name with its own gloss is one piece`() {
    #expect(
      pieces("NTP(Next Token Prediction)를 쓴다", .used("NTP", "Next Token Prediction")) == [
        ["<NTP>", "를", "쓴다"]
      ])
  }

  @Test func `another name in parentheses stays apart`() {
    #expect(
      pieces("인코더(CLIP)를 쓴다", .used("인코더"), .used("CLIP", type: .model))
        == [["<인코더>", "(", "<CLIP>", ")", "를", "쓴다"]])
  }

  @Test func `the figures of a list share the unit of its last`() {
    #expect(pieces("각각 4.3, 3.9와 1.6% 높다") == [["각각", "4.3%", ",", "3.9%", "와", "1.6%", "높다"]])
  }

  @Test func `a sentence with fewer than two names and without figure is left out`() {
    let found = pieces(
      "한계가 있다. Kettle은 크다. Kettle은 Teapot보다 크다. 3배 크다.", .new("Kettle"), .rival("Teapot"))
    #expect(found.map { $0.first } == ["<Kettle>", "3배"])
  }

  @Test func `of two mentions that share a token the earlier and longer one is kept`() {
    let facts = FactFixture("처리 속도가 빠르다", .metric("처리 속도"))
    let summary = facts.fixture.tokenized
    var inner = facts.candidates[0]
    inner.mentions[0].span = ByteSpan(inner.mentions[0].span.start + 7, inner.mentions[0].span.end)
    let located = LocatedMention.all(of: [inner] + facts.candidates, in: summary)
    #expect(located.map(\.candidate) == [1])
  }
}
