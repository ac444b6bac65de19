/// What the heading of a section says it is about.
enum SectionName {
  /// The kind of section that a heading names, or nil where it names none of the known ones.
  ///
  /// Numbers, symbols, a colon and a gloss in parentheses are passed over, and of several names the first counts:
  /// `2. 방법 (Method):`, `결과 및 분석`.
  static func kind(of heading: String) -> Section.Kind? {
    guard heading.utf8.count <= 100 else { return nil }
    if let kind = kinds[heading.lowercased()] { return kind }
    let name = bare(heading)
    guard !name.isEmpty else { return nil }
    if let kind = kinds[name] { return kind }
    if let gloss = name.firstIndex(where: { $0 == "(" || $0 == "（" || $0 == "[" }) {
      let inner = name[gloss...].dropFirst().prefix { $0 != ")" && $0 != "）" && $0 != "]" }
      return kinds[trimmed(name[..<gloss])] ?? kinds[trimmed(inner)]
    }
    let bytes = Array(name.utf8)
    for offset in bytes.indices where joints.contains(where: { bytes[offset...].starts(with: $0) }) {
      if let kind = kinds[trimmed(String(decoding: bytes[..<offset], as: UTF8.self)[...])] { return kind }
    }
    return nil
  }

  /// What stands between the first of several names and the others.
  private static let joints: [[UInt8]] = [
    " and ", " & ", "&", "/", " 및 ", "와 ", "과 ", ", ", "·", ": ", " - ", " – ", " — ",
  ].map { Array($0.utf8) }

  /// Whether a heading names a part of a post that is no paper, such as its references.
  static func isBesideThePapers(_ heading: String) -> Bool {
    heading.utf8.count <= 100 && othersThanPapers.contains(bare(heading))
  }

  /// A heading in lower case without the numbers and marks around its words.
  private static func bare(_ heading: String) -> String {
    var text = heading[...]
    text = text.drop { !$0.isLetter }
    // A Roman number in front of a period is a number too.
    let roman = text.prefix { "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".contains($0) }
    if !roman.isEmpty, let next = text.dropFirst(roman.count).first, next == "." || next == ")" {
      text = text.dropFirst(roman.count).drop { !$0.isLetter }
    }
    return trimmed(text)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, !last.isLetter, last != ")", last != "）", last != "]" {
      text = text.dropLast()
    }
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    return text.lowercased().nfc
  }

  private static let kinds: [String: Section.Kind] = {
    let names: [(Section.Kind, [String])] = [
      (
        .introduction,
        [
          "introduction", "intro", "overview", "background", "abstract", "motivation", "소개", "서론", "개요", "도입",
          "배경", "연구 배경", "들어가며", "초록", "연구 목적", "연구 목표", "문제 정의", "동기", "논문 소개", "목표", "목적",
        ]
      ),
      (
        .method,
        [
          "method", "methods", "methodology", "approach", "approaches", "proposed method", "our method",
          "proposed approach", "our approach", "방법", "방법론", "연구 방법", "연구 방법론", "제안 방법", "제안 방법론",
          "제안 기법", "제안하는 방법", "접근", "접근법", "접근 방법", "접근 방식", "핵심 방법", "기법",
        ]
      ),
      (
        .results,
        [
          "results", "result", "experiments", "experiment", "experimental results", "evaluation",
          "evaluations",
          "findings", "key findings", "main results", "결과", "실험", "실험 결과", "주요 결과", "연구 결과", "평가",
          "평가 결과", "실험과 결과", "성능", "성과", "성능 평가",
        ]
      ),
      (
        .limitations,
        [
          "limitations", "limitation", "한계", "한계점", "제한점", "제한 사항", "제한사항", "제약", "제약 사항", "연구의 한계",
          "연구 한계", "논문의 한계",
        ]
      ),
      (
        .conclusion,
        [
          "conclusion", "conclusions", "concluding remarks", "final remarks", "결론", "맺음말", "맺으며",
          "결론 요약",
        ]
      ),
    ]
    var kinds: [String: Section.Kind] = [:]
    for (kind, words) in names {
      for word in words { kinds[word] = kind }
    }
    return kinds
  }()

  private static let othersThanPapers: Set<String> = [
    "참고", "참고 자료", "참고자료", "참고문헌", "참고 문헌", "참고 링크", "references", "reference", "bibliography", "관련 논문",
    "관련 자료", "관련 링크", "관련 글", "링크", "links", "목차", "contents", "table of contents", "toc", "오늘의 논문",
    "논문 목록", "논문 리스트", "today's papers", "papers", "summary", "요약", "tl;dr", "tldr", "후기", "마무리", "부록",
    "appendix", "further reading", "see also", "notes", "note", "메모", "더 읽을거리", "출처", "sources",
  ]
}
