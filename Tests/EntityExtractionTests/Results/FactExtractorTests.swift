import PaperCorpus
import TestSupport
import Testing

@testable import EntityExtraction

struct FactExtractorTests {
  @Test func `a plain measure takes over the mention of the noun in it`() {
    let facts = FactFixture("Kettle의 속도가 좋으며 연산 속도는 5배 빠르다", .new("Kettle"), .metric("속도"))
    let extraction = facts.extraction
    #expect(extraction.candidates.map(\.name) == ["Kettle", "속도", "연산 속도"])
    #expect(extraction.candidates.map(\.mentions.count) == [1, 1, 1])
    #expect(facts.results == ["Kettle: 연산 속도 5배"])
  }

  @Test func `a candidate that loses all its mentions gives way to it`() {
    let facts = FactFixture("Kettle의 연산 속도는 5배 빠르다", .new("Kettle"), .metric("속도"))
    #expect(facts.extraction.candidates.map(\.name) == ["Kettle", "연산 속도"])
    #expect(facts.results == ["Kettle: 연산 속도 5배"])
  }

  @Test func `the candidates come in the order of the text`() {
    let facts = FactFixture("처리 속도를 3배 높인 Kettle은 Teapot을 쓴다", .used("Teapot"), .new("Kettle"))
    #expect(facts.extraction.candidates.map(\.name) == ["처리 속도", "Kettle", "Teapot"])
    #expect(facts.results == ["Kettle: 처리 속도 3배"])
  }

  @Test func `CRLF changes nothing but the places`() {
    let lines = "# Kettle: Boiling\n- Kettle은 CIFAR-10에서 FID 2.58을 달성하였다.\n- 정확도는 3% 높다."
    let plain = facts(of: lines)
    let carriage = facts(of: lines.split(separator: "\n").joined(separator: "\r\n"))
    #expect(!plain.results.isEmpty)
    #expect(plain.results.map(\.value) == carriage.results.map(\.value))
  }

  @Test func `decomposed Hangul is read as composed Hangul is`() {
    let sentence = "Kettle은 3.5배 빠른 추론 속도와 11.8점 높은 정확도를 달성하였다."
    let composed = facts(of: "# Kettle: Boiling\n- " + sentence)
    let decomposed = facts(of: "# Kettle: Boiling\n- " + decomposedHangul(sentence))
    #expect(composed.results.map(\.value) == ["3.5", "11.8"])
    #expect(decomposed.results.map(\.value) == composed.results.map(\.value))
    #expect(decomposed.results.map(\.unit) == composed.results.map(\.unit))
  }

  @Test func `whatever the text, every fact points to candidates and to bytes of the text`() {
    let parts = [
      "Kettle", "은", "는", " ", " ", "3.5", "%", "배", "에서", "각각", ",", "(", ")", "와", "FID", "정확도", "대비", "~",
      "-", "\n- ",
      "을 결합하여 ", "라는 ", "인 ", "=", "+", ".", "를", "CIFAR-10", "최대", "\u{0}", "１", "×", "보인 ", "Teapot-2B",
      ": A ", "까지 ", "over ",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let body = (0..<40).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      let title = (0..<6).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      let facts = FactFixture(
        title: title.replacing("\n- ", with: " "),
        [(.results, body.split(separator: "\n- ").map(String.init) + ["끝"])],
        [
          .new("Kettle"), .used("Teapot-2B", type: .model), .metric("FID"), .metric("정확도"), .data("CIFAR-10"),
        ])
      let present = facts.candidates.filter { !$0.mentions.isEmpty }
      let extraction = FactExtractor(summary: facts.fixture.tokenized).extraction(
        of: present, novelty: present.novelty)
      let count = extraction.candidates.count
      let size = facts.fixture.text.bytes.count
      for result in extraction.results {
        #expect([result.subject, result.metric].allSatisfy { $0 < count })
        #expect([result.evaluatedOn, result.relativeTo].allSatisfy { $0.map { $0 < count } ?? true })
        #expect(result.span.end <= size && !result.span.isEmpty && !result.value.isEmpty)
        #expect(result.relativeTo != result.subject)
      }
      for relation in extraction.relations {
        #expect(relation.source < count && relation.target < count && relation.source != relation.target)
        #expect(relation.span.end <= size && !relation.span.isEmpty)
      }
      #expect(extraction.candidates.allSatisfy { !$0.mentions.isEmpty })
      let firsts = extraction.candidates.map { $0.mentions[0].span.start }
      #expect(firsts == firsts.sorted())
      #expect(
        extraction
          == FactExtractor(summary: facts.fixture.tokenized).extraction(of: present, novelty: present.novelty)
      )
    }
  }

  /// The facts of a file whose first line is a title and whose others are items, with the names in it known.
  private func facts(of file: String) -> SummaryExtraction {
    let text = SourceText(fileBytes: Array(file.utf8))
    let starts = text.lineStarts
    let ends = starts.dropFirst().map { $0 - 1 } + [text.bytes.count]
    let bullets = zip(starts, ends).dropFirst().map { Bullet(label: nil, span: ByteSpan($0 + 2, $1)) }
    let summary = PaperSummary(
      paper: PaperID(rawValue: "2501.00001"), title: "Kettle: Boiling", titleSpan: ByteSpan(2, ends[0]),
      url: nil,
      anchor: "",
      sections: [
        Section(
          kind: .results, heading: "Results", span: ByteSpan(starts[1], text.bytes.count),
          bullets: Array(bullets))
      ])
    let names = [("Kettle", EntityType.method, EntityRole.introduces), ("FID", .metric, .measures)]
    let candidates = names.compactMap { name, type, role -> EntityCandidate? in
      let starts = text.bytes.indices.filter { text.bytes[$0...].starts(with: name.utf8) }
      let mentions = starts.map {
        Mention(
          span: ByteSpan($0, $0 + name.utf8.count), surface: name, section: $0 < ends[0] ? nil : 0,
          confidence: 1,
          source: .lexicon)
      }
      return mentions.isEmpty
        ? nil : EntityCandidate(name: name, mentions: mentions, shares: TypeRoleShares(type, role))
    }
    return FactExtractor(summary: Tokenizer.tokens(of: summary, in: text)).extraction(
      of: candidates, novelty: candidates.novelty)
  }

  /// A text with its Hangul syllables as conjoining letters (Unicode Standard, section 3.12).
  private func decomposedHangul(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard 0xAC00...0xD7A3 ~= scalar.value else {
        letters.append(scalar)
        continue
      }
      let index = scalar.value - 0xAC00
      let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      for part in parts where part != 0x11A7 {
        if let letter = Unicode.Scalar(part) { letters.append(letter) }
      }
    }
    return String(letters)
  }
}
