import PaperCorpus
import Testing

@testable import EntityExtraction

struct TokenizerTests {
  private func words(_ sentence: String) -> [String] {
    let tokenized = SummaryFixture(sentence).tokenized
    return tokenized.passages.flatMap(\.tokens).map { tokenized.surface(of: $0..<($0 + 1)) }
  }

  @Test func `a Latin name ends where its particle begins`() {
    #expect(words("RecA는 UMM의 정렬을") == ["RecA", "는", "UMM", "의", "정렬", "을"])
  }

  @Test(arguments: [
    "Lumina-Image-2.0", "256×256", "GPT-4.1", "C++", "τ²-Bench", "Qwen2.5-VL-7B", "1,024", "U-Net",
  ])
  func `connectors inside a name are part of it`(name: String) {
    #expect(words("\(name)는 크다") == [name, "는", "크다"])
  }

  @Test func `a full stop behind a name is none of it`() {
    #expect(words("We use GPT-4. It works.") == ["We", "use", "GPT-4", ".", "It", "works", "."])
  }

  @Test func `a sentence begins behind a full stop and a blank only`() {
    let tokenized = SummaryFixture("값은 2.5이다. 다음 문장").tokenized
    let starts = tokenized.tokens.filter(\.startsSentence).map { Int($0.start) }
    #expect(
      starts.map {
        String(decoding: SummaryFixture("값은 2.5이다. 다음 문장").text.bytes[$0..<$0 + 3], as: UTF8.self)
      } == ["값", "다"])
  }

  @Test func `marks are no tokens, and the token behind them knows of them`() {
    let tokenized = SummaryFixture("[ViBT](https://a.example/x_y)는 **분포**를 [1] 쓴다").tokenized
    let tokens = tokenized.passages.flatMap(\.tokens)
    #expect(
      tokens.map { tokenized.surface(of: $0..<($0 + 1)) } == ["ViBT", "는", "분포", "를", "[", "1", "]", "쓴다"])
    #expect(tokens.filter { tokenized.tokens[$0].isBehindMark } == Array(tokens.prefix(4)))
    #expect(tokens.filter { tokenized.tokens[$0].kind == .suffix } == [tokens[1], tokens[3]])
  }

  @Test func `decomposed Hangul has composed text and the file's offsets`() throws {
    let decomposed = "\u{1106}\u{1169}\u{1103}\u{1166}\u{11AF}\u{110B}\u{1173}\u{11AB}"
    let fixture = SummaryFixture("⟦\u{1106}\u{1169}\u{1103}\u{1166}\u{11AF}⟧\u{110B}\u{1173}\u{11AB} 크다")
    #expect(decomposed.unicodeScalars.count == 8)
    let tokenized = fixture.tokenized
    let first = try #require(tokenized.passages.first?.tokens.lowerBound)
    #expect(Array(tokenized.surface(of: first..<first + 1).utf8) == Array("모델".utf8))
    #expect(tokenized.span(of: first..<first + 1) == fixture.spans.first)
    #expect(tokenized.tokens[first + 1].kind == .suffix)
  }

  @Test func `a decomposed accent is composed`() throws {
    let tokenized = SummaryFixture("Fre\u{301}chet 거리").tokenized
    let first = try #require(tokenized.passages.first?.tokens.lowerBound)
    #expect(Array(tokenized.surface(of: first..<first + 1).utf8) == Array("Fr\u{E9}chet".utf8))
  }

  @Test func `tokens lie in order within their passages and never overlap`() {
    let tokenized = SummaryFixture(
      title: "ViBT: a **test**",
      [(.introduction, ["`A`와 B-1.5(C, D)를", "한글(English)은"]), (.results, ["x\r"])]
    ).tokenized
    var end: Int32 = 0
    for token in tokenized.passages.flatMap(\.tokens).map({ tokenized.tokens[$0] }) {
      #expect(end <= token.start && token.start < token.end)
      end = token.end
    }
  }

  @Test func `text in front of a section's list is a passage, its sign and label are none`() {
    let body = "앞 문단\n\n- 목표: 본문\n"
    let text = SourceText(fileBytes: Array(body.utf8))
    let start = body.utf8.count - "본문\n".utf8.count
    let section = Section(
      kind: .introduction, heading: "Introduction", span: ByteSpan(0, body.utf8.count),
      bullets: [Bullet(label: .goal, span: ByteSpan(start, start + 6))])
    let summary = PaperSummary(
      paper: PaperID(rawValue: "1"), title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "",
      sections: [section])
    let tokenized = Tokenizer.tokens(of: summary, in: text)
    #expect(tokenized.passages.map { tokenized.surface(of: $0.tokens) } == ["앞 문단", "본문"])
    #expect(tokenized.passages.map(\.label) == [nil, .goal])
  }
}
