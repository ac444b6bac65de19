/// A line between a paper's title and its text.
enum HeadLine {
  /// Nothing to read: blank, a rule, an image, a comment.
  case empty
  /// Links, with or without words that name their sites; `isLabelled` where a key such as `링크:` says so.
  case links([PaperReference], isLabelled: Bool)
  /// A title behind `제목:` or `Title:`, with the links in it.
  case title(ByteSpan, [PaperReference])
  /// Something about the paper that is no text of its summary: authors, date, venue.
  case detail
  /// The first line of the text itself.
  case text

  /// Reads a line.
  init(_ line: ByteSpan, in bytes: [UInt8]) {
    let content = Self.withoutMarkers(line, in: bytes)
    if content.isEmpty || Self.isOrnament(content, in: bytes) {
      self = .empty
      return
    }
    if let (key, value) = Self.keyAndValue(content, in: bytes), let meaning = Self.keys[key] {
      self = Self.labelled(meaning, value: value, in: bytes)
      return
    }
    let links = InlineLink.all(in: bytes, content)
    let references = Self.references(of: links, in: bytes)
    if !references.isEmpty, Self.isLabelOnly(content, beside: links, in: bytes) {
      self = .links(references, isLabelled: false)
    } else {
      self = .text
    }
  }

  private static func references(of links: [InlineLink], in bytes: [UInt8]) -> [PaperReference] {
    links.compactMap { PaperReference(address: bytes[$0.target.range]) }
  }

  /// Whether a line gives a title behind a key such as `제목:`.
  static func isTitle(_ line: ByteSpan, in bytes: [UInt8]) -> Bool {
    guard let (key, _) = keyAndValue(withoutMarkers(line, in: bytes), in: bytes), let meaning = keys[key]
    else {
      return false
    }
    guard meaning == .title || meaning == .titleOrLink else { return false }
    if case .title = HeadLine(line, in: bytes) { return true }
    return false
  }

  private enum Meaning {
    case title
    case titleOrLink
    case link
    case detail
  }

  private static func labelled(_ meaning: Meaning, value: ByteSpan, in bytes: [UInt8]) -> HeadLine {
    let links = InlineLink.all(in: bytes, value)
    var references = references(of: links, in: bytes)
    switch meaning {
    case .detail: return .detail
    case .title: return value.isEmpty ? .detail : .title(value, references)
    case .titleOrLink, .link:
      if references.isEmpty, let id = ArxivID(startOf: bytes[value.range]) {
        references = [PaperReference(arxiv: id)]
      } else if references.isEmpty, let reference = PaperReference(address: bytes[value.range].prefix(2048)) {
        references = [reference]
      }
      let inner = links.first.flatMap(\.text) ?? value
      let isLabel = LinkLabel.isLabel(String(decoding: bytes[inner.range], as: UTF8.self))
      let isBareLink = !references.isEmpty && links.first?.text == nil
      if meaning == .titleOrLink, !value.isEmpty, !isLabel, !isBareLink { return .title(value, references) }
      return references.isEmpty ? .detail : .links(references, isLabelled: true)
    }
  }

  /// The line without the marks of quotes and lists, and without emphasis around it.
  static func withoutMarkers(_ line: ByteSpan, in bytes: [UInt8]) -> ByteSpan {
    var content = bytes.trimmed(line)
    while content.count > 0 {
      let first = bytes[content.start]
      let isBullet =
        [.hyphen, .asterisk, UInt8(ascii: "+")].contains(first) && content.count > 1
        && bytes[content.start + 1].isBlank
      guard first == .greaterThan || isBullet else { break }
      content = bytes.trimmed(ByteSpan(content.start + 1, content.end))
    }
    return bytes.withoutEmphasis(content)
  }

  /// A key of a few words in front of a colon, in lower case, and the value behind it.
  static func keyAndValue(_ content: ByteSpan, in bytes: [UInt8]) -> (key: String, value: ByteSpan)? {
    let limit = min(content.end, content.start + 48)
    guard
      let colon = bytes[content.start..<limit].firstIndex(where: { $0 == .colon || $0 == 0xEF }),
      let width = bytes[colon] == .colon ? 1 : bytes[colon..<content.end].starts(with: "：".utf8) ? 3 : nil
    else { return nil }
    let words = bytes[content.start..<colon].drop { $0.isASCIIPunctuation || $0.isBlank }
      .filter { $0 != .asterisk && $0 != .underscore && $0 != .backtick }
    var value = bytes.withoutEmphasis(ByteSpan(colon + width, content.end))
    // The emphasis of `**Title:** …` ends behind the colon.
    while value.count > 0, bytes[value.start] == .asterisk || bytes[value.start] == .underscore {
      value = bytes.trimmed(ByteSpan(value.start + 1, value.end))
    }
    return (String(decoding: words, as: UTF8.self).folded.lowercased(), value)
  }

  private static func isOrnament(_ content: ByteSpan, in bytes: [UInt8]) -> Bool {
    let text = bytes[content.range]
    if text.starts(with: "![".utf8) || text.starts(with: "<!--".utf8) || text.starts(with: "<img".utf8) {
      return true
    }
    return text.allSatisfy { !$0.isASCIILetter && !$0.isDigit && $0 < 0x80 }
  }

  private static func isLabelOnly(_ content: ByteSpan, beside links: [InlineLink], in bytes: [UInt8]) -> Bool
  {
    var offset = content.start
    var outside: [UInt8] = []
    for link in links {
      guard link.span.start >= offset else { continue }
      outside += bytes[offset..<link.span.start]
      outside.append(.space)
      offset = link.span.end
    }
    outside += bytes[offset..<content.end]
    return LinkLabel.isLabel(String(decoding: outside, as: UTF8.self))
  }

  private static let keys: [String: Meaning] = {
    let words: [(Meaning, [String])] = [
      (.title, ["제목", "논문 제목", "논문제목", "title", "paper title"]),
      (.titleOrLink, ["논문", "paper"]),
      (
        .link,
        [
          "arxiv", "arxiv id", "arxiv link", "link", "links", "링크", "논문 링크", "논문링크", "paper link", "url",
          "paper url",
          "주소", "논문 주소", "원문", "원문 링크", "pdf", "alphaxiv", "doi", "openreview", "출처", "source",
        ]
      ),
      (
        .detail,
        [
          "저자", "authors", "author", "지은이", "소속", "affiliation", "affiliations", "날짜", "date", "발표", "발표일",
          "발행",
          "발행일", "게재", "게재일", "published", "venue", "학회", "conference", "journal", "코드", "code", "github",
          "project",
          "프로젝트", "project page", "demo", "데모", "submitted", "제출", "제출일", "카테고리", "category", "tags", "태그",
        ]
      ),
    ]
    var keys: [String: Meaning] = [:]
    for (meaning, names) in words {
      for name in names { keys[name] = meaning }
    }
    return keys
  }()
}
