import PaperCorpus
import Testing

struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let source = SourceText(fileBytes: Array(text.utf8))
    return source.sentences(in: ByteSpan(0, source.bytes.count)).map(source.string)
  }

  @Test func `a full stop before a blank ends a sentence`() {
    #expect(sentences("DMD를 썼다. FID는 1.79이다.") == ["DMD를 썼다.", "FID는 1.79이다."])
  }

  @Test func `a Korean verb ending needs no blank behind its full stop`() {
    #expect(sentences("먼저 배운다.그리고 잰다.") == ["먼저 배운다.", "그리고 잰다."])
  }

  @Test func `a list item is a sentence without its mark`() {
    #expect(sentences("- Goal: 줄인다\n- Motivation: 느리다\r\n") == ["Goal: 줄인다", "Motivation: 느리다"])
  }

  @Test func `a line that wraps goes on`() {
    #expect(sentences("The model is\nsmall. It is fast.") == ["The model is\nsmall.", "It is fast."])
  }

  @Test(arguments: ["e.g. this", "Liu et al. say so", "GRPO vs. PPO"])
  func `an abbreviation ends nothing`(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func `an empty span has no sentence`() {
    #expect(sentences(" \n\n ") == [])
  }
}
