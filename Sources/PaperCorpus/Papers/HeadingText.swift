/// The text of a heading, taken apart into number, title and links.
struct HeadingText {
  /// All of it, without the marks that make it a heading.
  let span: ByteSpan
  /// Whether a number stands in front of the title.
  let isNumbered: Bool
  /// The part behind the number.
  let rest: ByteSpan
  /// Its links in order.
  let links: [InlineLink]

  /// Takes a heading's text apart.
  init(_ span: ByteSpan, in bytes: [UInt8]) {
    let trimmed = bytes.withoutEmphasis(span)
    self.span = trimmed
    let numberEnd = Self.endOfNumber(bytes, trimmed)
    isNumbered = numberEnd > trimmed.start
    rest = bytes.withoutEmphasis(ByteSpan(numberEnd, trimmed.end))
    links = InlineLink.all(in: bytes, rest)
  }

  /// The text of a heading that covers some lines, without number signs or underline; empty where it is too long to
  /// be a title.
  static func span(of heading: MarkdownBlocks.Heading, in blocks: MarkdownBlocks, _ bytes: [UInt8])
    -> ByteSpan
  {
    let span = wholeSpan(of: heading, in: blocks, bytes)
    return span.count <= InlineLink.longestSpan ? span : ByteSpan(span.start, span.start)
  }

  private static func wholeSpan(
    of heading: MarkdownBlocks.Heading, in blocks: MarkdownBlocks, _ bytes: [UInt8]
  )
    -> ByteSpan
  {
    let lines = blocks.lines.contents
    var start = heading.start
    var end = lines[heading.line].end
    if start < end, bytes[start] == .hash {
      while start < end, bytes[start] == .hash { start += 1 }
      let text = bytes.trimmed(ByteSpan(start, end))
      end = text.end
      while end > text.start, bytes[end - 1] == .hash { end -= 1 }
      // Signs at the end close the heading only behind a blank: `C#` keeps its own.
      let closes = end == text.start || bytes[end - 1].isBlank
      return closes ? bytes.trimmed(ByteSpan(text.start, end)) : text
    }
    if heading.lineCount > 1 { end = lines[heading.line + heading.lineCount - 2].end }
    return bytes.trimmed(ByteSpan(start, max(start, end)))
  }

  /// The bytes of the title, and the link whose text it is.
  ///
  /// A link that only names a site, such as `[arXiv](…)`, is no title.
  func title(in bytes: [UInt8]) -> (span: ByteSpan, link: InlineLink?) {
    let titled = links.first { link in
      guard let text = link.text else { return false }
      return !LinkLabel.isLabel(String(decoding: bytes[text.range], as: UTF8.self))
    }
    if let titled, let text = titled.text { return (bytes.trimmed(text), titled) }
    guard let first = links.first else { return (rest, nil) }
    var end = first.span.start
    let separators = Array(" \t([|:-".utf8)
    while end > rest.start {
      if separators.contains(bytes[end - 1]) {
        end -= 1
      } else if bytes[..<end].suffix(3).elementsEqual("–".utf8)
        || bytes[..<end].suffix(3).elementsEqual("—".utf8)
      {
        end -= 3
      } else {
        break
      }
    }
    if end > rest.start { return (ByteSpan(rest.start, end), nil) }
    let behind = bytes.trimmed(ByteSpan(first.span.end, rest.end))
    return (behind.isEmpty ? rest : behind, nil)
  }

  /// The offset behind a number such as `3.`, `(3)`, `[3]`, `3️⃣`, `논문 3:` and the blanks that follow it.
  private static func endOfNumber(_ bytes: [UInt8], _ span: ByteSpan) -> Int {
    var offset = span.start
    var isMarked = false
    for word in ["논문", "paper", "Paper", "PAPER", "No.", "no.", "#"]
    where bytes[offset..<span.end].starts(with: word.utf8) {
      isMarked = true
      offset += word.utf8.count
      while offset < span.end, bytes[offset].isBlank { offset += 1 }
      break
    }
    let opensBracket =
      offset < span.end && (bytes[offset] == .openParenthesis || bytes[offset] == .openBracket)
    if opensBracket { offset += 1 }
    let digits = bytes[offset..<span.end].prefix(while: \.isDigit).count
    guard 1...3 ~= digits else { return span.start }
    offset += digits
    var isClosed = false
    for close in ["\u{FE0F}\u{20E3}", "\u{20E3}", "번", "편"]
    where bytes[offset..<span.end].starts(with: close.utf8) {
      offset += close.utf8.count
      isClosed = true
      break
    }
    while offset < span.end, [.period, .closeParenthesis, .closeBracket, .colon].contains(bytes[offset]) {
      offset += 1
      isClosed = true
    }
    let hasGap = offset == span.end || bytes[offset].isBlank || bytes[offset] == .openBracket
    while offset < span.end, bytes[offset].isBlank { offset += 1 }
    // `3 [Title](…)` is numbered, `3 Ways to …` is a title.
    let opensLink = offset < span.end && bytes[offset] == .openBracket && !opensBracket
    guard hasGap, offset < span.end || isMarked, isClosed || opensLink || isMarked else { return span.start }
    return offset
  }
}

extension [UInt8] {
  /// A span without whitespace and without the emphasis that wraps all of it.
  func withoutEmphasis(_ span: ByteSpan) -> ByteSpan {
    var inner = trimmed(span)
    while let mark = inner.isEmpty ? nil : self[inner.start], mark == .asterisk || mark == .underscore {
      let opening = self[inner.range].prefix { $0 == mark }.count
      let closing = self[inner.range].reversed().prefix { $0 == mark }.count
      let text = ByteSpan(inner.start + opening, Swift.max(inner.start + opening, inner.end - closing))
      // In `*a* and *b*` the marks at the ends are no pair.
      guard opening == closing, !text.isEmpty, !self[text.range].contains(mark) else { return inner }
      inner = trimmed(text)
    }
    return inner
  }
}
