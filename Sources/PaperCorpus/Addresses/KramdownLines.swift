/// What kramdown's GFM parser sees in single lines: the tests that its block parsers start with.
struct KramdownLines {
  /// The text that the lines are spans of.
  let source: [UInt8]

  /// Whether a line holds whitespace only.
  func isBlank(_ span: ByteSpan) -> Bool { source[span.range].allSatisfy(\.isRubySpace) }

  /// A span without whitespace at its end.
  func trimmedEnd(_ span: ByteSpan) -> ByteSpan {
    var end = span.end
    while end > span.start, source[end - 1].isRubySpace || source[end - 1] == 0 { end -= 1 }
    return ByteSpan(span.start, end)
  }

  /// The columns of whitespace in front of a line's text; a tab reaches to the next fourth column.
  func columns(of span: ByteSpan, from start: Int) -> Int {
    var column = start
    for byte in source[span.range] {
      if byte == .space {
        column += 1
      } else if byte == .tab {
        column += 4 - column % 4
      } else {
        break
      }
    }
    return column - start
  }

  /// The columns of whitespace in front of a line's text.
  func indentation(of span: ByteSpan) -> Int { columns(of: span, from: 0) }

  /// A line without so many columns of whitespace.
  func unindented(_ span: ByteSpan, by columns: Int) -> ByteSpan {
    var start = span.start
    var column = 0
    while start < span.end, column < columns, source[start].isBlank {
      column += source[start] == .tab ? 4 : 1
      start += 1
    }
    return ByteSpan(start, span.end)
  }

  /// The text of a line behind at most three spaces.
  func text(of span: ByteSpan) -> ArraySlice<UInt8>? {
    let spaces = source[span.range].prefix { $0 == .space }.count
    return spaces < 4 ? source[(span.start + spaces)..<span.end] : nil
  }

  /// Whether a line is quoted.
  func isQuote(_ span: ByteSpan) -> Bool { text(of: span)?.first == .greaterThan }

  /// Whether a line is a thematic break.
  func isRule(_ span: ByteSpan) -> Bool {
    guard let text = text(of: span), let mark = text.first, [.asterisk, .hyphen, .underscore].contains(mark)
    else {
      return false
    }
    return text.allSatisfy { $0 == mark || $0.isBlank } && text.filter { $0 == mark }.count >= 3
  }

  /// The kinds of lists.
  enum ListKind {
    case bullets
    case numbers
    case definition
  }

  /// What kind of list item a line starts, and the width of its mark with the spaces in front of it.
  func listItem(_ span: ByteSpan, indentedBelow limit: Int) -> (kind: ListKind, width: Int)? {
    guard let text = text(of: span), let first = text.first else { return nil }
    let spaces = text.startIndex - span.start
    let digits = text.prefix { $0.isDigit }.count
    let kind: ListKind
    switch first {
    case .hyphen, .asterisk, UInt8(ascii: "+"): kind = .bullets
    case .colon: kind = .definition
    case _ where digits > 0 && text.dropFirst(digits).first == .period: kind = .numbers
    default: return nil
    }
    let mark = kind == .numbers ? digits + 1 : 1
    guard spaces < max(limit, 1), let next = text.dropFirst(mark).first,
      next.isBlank || next == UInt8(ascii: "|")
    else { return nil }
    return (kind, spaces + mark)
  }

  /// The run of marks that opens code between fences, where a line is one.
  func fence(_ span: ByteSpan) -> [UInt8]? {
    guard let text = text(of: span) else { return nil }
    let run = text.prefix { $0 == .backtick || $0 == UInt8(ascii: "~") }
    guard run.count >= 3 else { return nil }
    // Behind the run stands one word at most.
    let words = text.dropFirst(run.count).split { $0.isRubySpace }
    return words.count <= 1 ? Array(run) : nil
  }

  /// Whether a line is an attribute list such as `{: #anchor}`.
  func isAttributes(_ span: ByteSpan) -> Bool {
    guard let text = text(of: span), text.starts(with: "{:".utf8) else { return false }
    let trimmed = source[source.trimmed(span).range]
    guard let third = trimmed.dropFirst(2).first, third != .colon, third != UInt8(ascii: "/") else {
      return false
    }
    return trimmed.firstIndex(of: UInt8(ascii: "}")) == trimmed.endIndex - 1 && trimmed.count > 3
  }

  /// Whether a line starts with the tag of an element that may not stand in a paragraph.
  func startsElement(_ span: ByteSpan) -> Bool {
    guard let text = text(of: span), text.first == .lessThan else { return false }
    let isEnd = text.dropFirst().first == UInt8(ascii: "/")
    guard let nameEnd = HTMLTag.endOfName(source, from: text.startIndex + (isEnd ? 2 : 1)) else {
      return false
    }
    if isEnd, HTMLTag(source, at: text.startIndex)?.kind != .end { return false }
    let name = String(decoding: source[(text.startIndex + (isEnd ? 2 : 1))..<nameEnd], as: UTF8.self)
    return !HTMLTag.spanNames.contains(name) && name != "script"
  }

  /// Whether a line ends a quote that started above it.
  func endsLazily(_ span: ByteSpan) -> Bool {
    isBlank(span) || isAttributes(span) || startsElement(span)
  }

  /// Whether a line starts a block that interrupts a paragraph.
  func endsParagraph(_ span: ByteSpan) -> Bool {
    if endsLazily(span) || isQuote(span) || listItem(span, indentedBelow: 4) != nil { return true }
    guard let text = text(of: span) else { return false }
    if text.prefix(while: { $0 == .backtick || $0 == UInt8(ascii: "~") }).count >= 3 { return true }
    let marks = source[span.range].prefix { $0 == .hash }.count
    return 1...6 ~= marks && marks < span.count && source[span.start + marks].isBlank
  }
}
