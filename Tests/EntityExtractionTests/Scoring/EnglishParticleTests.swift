import PaperCorpus
import Testing

@testable import EntityExtraction

struct EnglishParticleTests {
  private func particle(before name: String, in sentence: String) throws -> UInt64 {
    let text = SourceText(fileBytes: Array(sentence.utf8))
    let span = ByteSpan(0, text.bytes.count)
    let tokens = Tokenizer.tokens(
      of: PaperSummary(
        paper: PaperID(rawValue: "1"), title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "",
        sections: [
          Section(kind: .method, heading: "Method", span: span, bullets: [Bullet(label: nil, span: span)])
        ]), in: text)
    let place = try #require(tokens.tokens.indices.first { tokens.surface(of: $0..<($0 + 1)) == name })
    return EnglishParticle.particle(
      before: place, in: tokens.passages[0].tokens, of: tokens, roleCues: RoleCue.numbers(in: tokens))
  }

  private func hash(_ particle: String) -> UInt64 { FeatureHash.text(Array(particle.utf8)[...]) }

  @Test(arguments: [
    ("It runs on KiteBank", "에서"), ("It wins over KiteBank", "보다"), ("The size of the KiteBank", "의"),
    ("We propose KiteBank", "를"), ("We use the KiteBank", "를"), ("KiteBank holds words", "는"),
    ("It ends. KiteBank holds words", "는"),
  ]) func `a preposition or a place stands for a particle`(sentence: String, particle: String) throws {
    #expect(try self.particle(before: "KiteBank", in: sentence) == hash(particle))
  }

  @Test func `a word that tells nothing stands for none`() throws {
    #expect(try particle(before: "KiteBank", in: "They like KiteBank") == 0)
  }
}
