/// Finds the headings of a post as kramdown's GFM parser does, which differs from CommonMark.
///
/// A port of the block parsers of kramdown 2.4 and kramdown-parser-gfm 1.1 to what decides which lines are headings:
/// a heading is not indented; an underlined one stands behind a blank line and has one line of text; a fence that
/// nothing closes opens no code; an HTML element that may not stand in a paragraph holds no Markdown up to its end
/// tag, or up to the end of the post where it has none.
struct KramdownBlocks {
  /// A line: a span of the source, and the line of the post that it comes from.
  private struct Line {
    var span: ByteSpan
    let number: Int
  }

  /// The headings in order.
  private(set) var headings: [KramdownHeading] = []
  /// The labels of link definitions and footnotes.
  private(set) var definitions = KramdownSpans.Definitions()

  private let source: [UInt8]
  private let tests: KramdownLines
  private var lines: [Line]
  private let depth: Int
  /// Runs of fence marks that no later line closes.
  private var unclosedFences: Set<[UInt8]> = []
  private var index = 0
  /// Whether nothing, or a blank line, stands in front of the current block.
  private var isAtBoundary = true
  /// Whether a paragraph stands in front of the current block, with one empty line between them at most.
  private var isBehindParagraph = false
  /// The heading that an attribute list on the next line belongs to.
  private var lastHeading: Int?
  /// The anchor that an attribute list gives to the block that follows.
  private var nextAnchor: String?

  /// Quotes and lists nested deeper are not looked into.
  private static let deepest = 32

  /// Finds the headings of Markdown, given by its lines.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ source: [UInt8], lines: SourceLines) {
    self.init(
      source, lines: lines.contents.enumerated().map { Line(span: $0.element, number: $0.offset) }, depth: 0)
  }

  private init(_ source: [UInt8], lines: [Line], depth: Int) {
    self.source = source
    tests = KramdownLines(source: source)
    self.lines = lines
    self.depth = depth
    while index < self.lines.count { readBlock() }
  }

  // MARK: - Blocks

  private mutating func readBlock() {
    let span = lines[index].span
    if tests.isBlank(span) {
      isBehindParagraph = isBehindParagraph && !isAtBoundary && span.isEmpty
      isAtBoundary = true
      lastHeading = nil
      index += 1
      return
    }
    if readCode() || readQuote() || readHeading() || readRule() || readList() || readHTML()
      || readUnderlined()
      || readDefinition() || readExtension() || readAttributes()
    {
      return
    }
    index += 1
    while index < lines.count, !tests.endsParagraph(lines[index].span) { index += 1 }
    finishBlock()
    isBehindParagraph = true
  }

  private mutating func finishBlock(isAtBoundary: Bool = false) {
    self.isAtBoundary = isAtBoundary
    isBehindParagraph = false
    lastHeading = nil
    nextAnchor = nil
  }

  private mutating func readHeading() -> Bool {
    let span = lines[index].span
    let marks = source[span.range].prefix { $0 == .hash }.count
    guard 1...6 ~= marks, marks < span.count, source[span.start + marks].isBlank else { return false }
    var text = tests.trimmedEnd(ByteSpan(span.start + marks, span.end))
    while !text.isEmpty, source[text.start].isBlank { text = ByteSpan(text.start + 1, text.end) }
    let anchor = takeAnchor(from: &text)
    // Number signs at the end close the heading where a blank stands in front of them.
    var end = text.end
    while end > text.start, source[end - 1] == .hash { end -= 1 }
    if end < text.end, end > text.start, source[end - 1].isBlank {
      text = tests.trimmedEnd(ByteSpan(text.start, end))
    }
    guard !text.isEmpty else { return false }
    add(text, line: lines[index].number, anchor: anchor)
    index += 1
    return true
  }

  private mutating func readUnderlined() -> Bool {
    let span = lines[index].span
    guard isAtBoundary, index + 1 < lines.count, tests.indentation(of: span) < 4 else { return false }
    let underline = source[lines[index + 1].span.range]
    let marks = underline.prefix { $0 == .hyphen || $0 == UInt8(ascii: "=") }.count
    guard marks > 0, underline.dropFirst(marks).allSatisfy(\.isRubySpace) else { return false }
    var text = source.trimmed(span)
    let anchor = takeAnchor(from: &text)
    guard !text.isEmpty else { return false }
    add(text, line: lines[index].number, anchor: anchor)
    index += 2
    return true
  }

  private mutating func add(_ text: ByteSpan, line: Int, anchor: String?) {
    let heading = KramdownHeading(line: line, text: Array(source[text.range]), anchor: anchor ?? nextAnchor)
    headings.append(heading)
    finishBlock()
    lastHeading = headings.count - 1
  }

  /// Cuts ` {#anchor}` from the end of a heading's text.
  private func takeAnchor(from text: inout ByteSpan) -> String? {
    guard text.count > 4, source[text.end - 1] == UInt8(ascii: "}"),
      let open = source[text.range].lastIndex(of: UInt8(ascii: "{")), open > text.start,
      source[open + 1] == .hash,
      source[open - 1].isBlank, open + 2 < text.end - 1
    else { return nil }
    let name = String(decoding: source[(open + 2)..<(text.end - 1)], as: UTF8.self)
    let isName = name.unicodeScalars.enumerated().allSatisfy { place, scalar in
      scalar == "_" || scalar == ":" || scalar.properties.isAlphabetic
        || (place > 0 && (scalar == "-" || scalar == "." || scalar.isAlphanumeric || scalar == "\u{B7}"))
    }
    guard isName else { return nil }
    text = tests.trimmedEnd(ByteSpan(text.start, open))
    return name
  }

  private mutating func readRule() -> Bool {
    guard tests.isRule(lines[index].span) else { return false }
    index += 1
    finishBlock()
    return true
  }

  /// Code by indentation, which runs on over lines without it, and code between fences.
  private mutating func readCode() -> Bool {
    if tests.indentation(of: lines[index].span) >= 4 {
      while index < lines.count, !tests.isBlank(lines[index].span) {
        index += 1
        while index < lines.count, !tests.isBlank(lines[index].span), !tests.isAttributes(lines[index].span),
          !tests.startsElement(lines[index].span)
        {
          index += 1
        }
        var next = index
        while next < lines.count, tests.isBlank(lines[next].span) { next += 1 }
        guard next < lines.count, next > index, tests.indentation(of: lines[next].span) >= 4 else { break }
        index = next
      }
      finishBlock()
      return true
    }
    guard let fence = tests.fence(lines[index].span) else { return false }
    guard let close = closingLine(of: fence) else { return false }
    index = close + 1
    finishBlock()
    return true
  }

  private mutating func readQuote() -> Bool {
    guard tests.isQuote(lines[index].span) else { return false }
    let first = index
    index += 1
    while index < lines.count, !tests.endsLazily(lines[index].span) { index += 1 }
    readInner(
      lines[first..<index].map { line in
        guard tests.isQuote(line.span) else { return line }
        let mark = source[line.span.range].prefix { $0 == .space }.count + 1
        let isSpaced = line.span.count > mark && source[line.span.start + mark] == .space
        return Line(
          span: ByteSpan(line.span.start + mark + (isSpaced ? 1 : 0), line.span.end), number: line.number)
      })
    finishBlock()
    return true
  }

  /// A list, or the definitions of the terms in the paragraph above them.
  private mutating func readList() -> Bool {
    guard let kind = tests.listItem(lines[index].span, indentedBelow: 4)?.kind,
      kind != .definition || isBehindParagraph
    else { return false }
    var items: [[Line]] = []
    var content = 4
    var limit = 4
    var isBehindBlank = false
    while index < lines.count {
      let line = lines[index]
      if isBehindBlank, tests.isRule(line.span) { break }
      if let item = tests.listItem(line.span, indentedBelow: limit), item.kind == kind {
        var text = ByteSpan(line.span.start + item.width, line.span.end)
        let gap = tests.columns(of: text, from: item.width)
        while !text.isEmpty, source[text.start].isRubySpace { text = ByteSpan(text.start + 1, text.end) }
        content = text.isEmpty ? 4 : item.width + gap
        limit = min(4, content)
        items.append([Line(span: text, number: line.number)])
        isBehindBlank = false
      } else if tests.isBlank(line.span) {
        items[items.count - 1].append(line)
        isBehindBlank = true
      } else if tests.indentation(of: line.span) >= content {
        items[items.count - 1].append(
          Line(span: tests.unindented(line.span, by: content), number: line.number))
        isBehindBlank = false
      } else if !isBehindBlank, !tests.isAttributes(line.span), !tests.startsElement(line.span) {
        items[items.count - 1].append(line)
      } else {
        break
      }
      index += 1
    }
    for item in items { readInner(item) }
    finishBlock(isAtBoundary: isBehindBlank)
    return true
  }

  /// Reads what stands within a quote or a list item.
  private mutating func readInner(_ inner: [Line]) {
    guard depth < Self.deepest else { return }
    var text: [UInt8] = []
    let copied = inner.map { line in
      let start = text.count
      text += source[line.span.range]
      text.append(.lineFeed)
      return Line(span: ByteSpan(start, text.count - 1), number: line.number)
    }
    let blocks = KramdownBlocks(text, lines: copied, depth: depth + 1)
    headings += blocks.headings
    definitions.links.formUnion(blocks.definitions.links)
    definitions.footnotes.formUnion(blocks.definitions.footnotes)
  }

  /// A comment, or an element that may not stand in a paragraph, to its end tag.
  private mutating func readHTML() -> Bool {
    let span = lines[index].span
    let spaces = source[span.range].prefix { $0 == .space }.count
    guard spaces < 4, spaces < span.count, source[span.start + spaces] == .lessThan,
      let tag = HTMLTag(source, at: span.start + spaces)
    else { return false }
    var end = tag.end
    var isEmpty = false
    if tag.kind == .comment {
      guard spaces == 0 else { return false }
    } else {
      guard tag.kind != .end, !tag.isSpan else { return false }
      isEmpty = tag.kind == .selfClosed || tag.isVoid
      if !isEmpty { end = endOfElement(tag) }
    }
    while index < lines.count, lines[index].span.end < end { index += 1 }
    // The end of the line behind an element without content counts as a blank line.
    finishBlock(isAtBoundary: isEmpty)
    guard index < lines.count else { return true }
    let rest = ByteSpan(max(end, lines[index].span.start), lines[index].span.end)
    if tests.isBlank(rest) {
      index += 1
    } else {
      lines[index].span = rest
    }
    return true
  }

  /// The offset behind an element's end tag, or the source's end where it has none.
  private func endOfElement(_ first: HTMLTag) -> Int {
    var open = [first.name]
    var offset = first.end
    while offset < source.count {
      if let name = open.last, name == "script" || name == "style" {
        while offset < source.count {
          if let tag = HTMLTag(source, at: offset), tag.kind == .end, tag.name == name { break }
          offset += 1
        }
      }
      guard let tag = HTMLTag(source, at: offset) else {
        offset += 1
        continue
      }
      offset = tag.end
      switch tag.kind {
      case .start where !tag.isVoid: open.append(tag.name)
      case .end where tag.name == open.last:
        open.removeLast()
        if open.isEmpty { return offset }
      default: break
      }
    }
    return source.count
  }

  /// `[label]: address` and `[^name]: text`.
  private mutating func readDefinition() -> Bool {
    let span = lines[index].span
    let text = source[span.range].drop { $0 == .space }
    guard span.count - text.count < 4, text.first == .openBracket,
      let close = text.firstIndex(of: .closeBracket),
      close + 1 < span.end, source[close + 1] == .colon, close > text.startIndex + 1
    else { return false }
    let label = source[(text.startIndex + 1)..<close]
    if label.first == UInt8(ascii: "^") {
      definitions.footnotes.insert(String(decoding: label.dropFirst(), as: UTF8.self))
    } else {
      guard !tests.isBlank(ByteSpan(close + 2, span.end)) else { return false }
      definitions.links.insert(KramdownSpans.folded(label))
    }
    index += 1
    finishBlock()
    return true
  }

  /// `{::comment}` to `{:/comment}`, and the same of what is no Markdown.
  private mutating func readExtension() -> Bool {
    for name in ["comment", "nomarkdown"] {
      guard let text = tests.text(of: lines[index].span), text.starts(with: "{::\(name)".utf8),
        source[source.trimmed(lines[index].span).range].last == UInt8(ascii: "}")
      else { continue }
      let end = lines[(index + 1)...].firstIndex { line in
        let text = source[source.trimmed(line.span).range]
        return text.elementsEqual("{:/}".utf8) || text.elementsEqual("{:/\(name)}".utf8)
      }
      guard let end else { return false }
      index = end + 1
      finishBlock()
      return true
    }
    return false
  }

  /// `{: #anchor}` behind a heading, or in front of one.
  private mutating func readAttributes() -> Bool {
    guard tests.isAttributes(lines[index].span) else { return false }
    let text = source[source.trimmed(lines[index].span).range].dropFirst(2).dropLast()
    let anchor = String(decoding: text, as: UTF8.self).split(separator: " ").compactMap { word -> String? in
      if word.hasPrefix("id=") { return String(word.dropFirst(3).filter { $0 != "\"" && $0 != "'" }) }
      guard let start = word.firstIndex(of: "#"), start == word.startIndex || word.hasPrefix(".") else {
        return nil
      }
      return String(word[start...].dropFirst().prefix { $0 != "." && $0 != "#" })
    }.last
    if isAtBoundary {
      nextAnchor = anchor ?? nextAnchor
    } else if let lastHeading {
      headings[lastHeading].anchor = anchor ?? headings[lastHeading].anchor
    }
    index += 1
    return true
  }

  private mutating func closingLine(of fence: [UInt8]) -> Int? {
    guard let mark = fence.last, !unclosedFences.contains(fence) else { return nil }
    for next in (index + 1)..<max(index + 1, lines.count) {
      guard let text = tests.text(of: lines[next].span), text.starts(with: fence) else { continue }
      let rest = text.dropFirst(fence.count).drop { $0 == mark }
      if rest.allSatisfy(\.isRubySpace) { return next }
    }
    unclosedFences.insert(fence)
    return nil
  }
}
