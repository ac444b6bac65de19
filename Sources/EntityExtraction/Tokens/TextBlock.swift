internal import PaperCorpus

/// A stretch of a post that becomes a passage: the title, a bullet's text, a paragraph.
struct TextBlock {
  /// Its bytes.
  var span: ByteSpan
  /// Index of its section; nil for the title.
  var section: Int?
  /// The kind of its section.
  var kind: Section.Kind?
  /// The label of its bullet.
  var label: Bullet.Label?

  /// The blocks of a summary in the order of the text.
  static func blocks(of summary: PaperSummary, in bytes: [UInt8]) -> [TextBlock] {
    var blocks = [TextBlock(span: summary.titleSpan)]
    for (index, section) in summary.sections.enumerated() {
      var offset = section.span.start
      let bullets = section.bullets.sorted { $0.span < $1.span }
      for (position, bullet) in bullets.enumerated() where bullet.span.start >= offset {
        // What stands on the bullet's own line in front of its text is its sign and its label.
        var lineStart = bullet.span.start
        while lineStart > offset, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        blocks += paragraphs(offset..<lineStart, in: bytes).map {
          TextBlock(span: $0, section: index, kind: section.kind)
        }
        // An item that holds a list of its own ends where the inner list begins.
        let next = position + 1 < bullets.count ? bullets[position + 1].span.start : section.span.end
        var end = min(bullet.span.end, section.span.end)
        if next < end {
          end = next
          while end > bullet.span.start, bytes[end - 1] != UInt8(ascii: "\n") { end -= 1 }
        }
        if end > bullet.span.start {
          blocks.append(
            TextBlock(
              span: ByteSpan(bullet.span.start, end), section: index, kind: section.kind, label: bullet.label)
          )
        }
        offset = max(offset, end)
      }
      if offset < section.span.end {
        blocks += paragraphs(offset..<section.span.end, in: bytes).map {
          TextBlock(span: $0, section: index, kind: section.kind)
        }
      }
    }
    return blocks
  }

  /// The runs of lines that hold text, without code blocks and without lines that are one link.
  private static func paragraphs(_ range: Range<Int>, in bytes: [UInt8]) -> [ByteSpan] {
    var found: [ByteSpan] = []
    var open: Range<Int>?
    var inCode = false
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      let text = trimmed(start..<end, in: bytes)
      let isFence = bytes[text].starts(with: "```".utf8) || bytes[text].starts(with: "~~~".utf8)
      if isFence { inCode.toggle() }
      if text.isEmpty || isFence || inCode || isLinkOnly(text, in: bytes) {
        if let finished = open { found.append(ByteSpan(finished.lowerBound, finished.upperBound)) }
        open = nil
      } else {
        open = (open?.lowerBound ?? text.lowerBound)..<text.upperBound
      }
      start = min(end + 1, range.upperBound)
      if end == range.upperBound { break }
    }
    if let finished = open { found.append(ByteSpan(finished.lowerBound, finished.upperBound)) }
    return found
  }

  /// A line without blanks at its ends and without quotation signs in front.
  private static func trimmed(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var low = line.lowerBound
    var high = line.upperBound
    while low < high, bytes[low] <= UInt8(ascii: " ") || bytes[low] == UInt8(ascii: ">") { low += 1 }
    while high > low, bytes[high - 1] <= UInt8(ascii: " ") { high -= 1 }
    return low..<high
  }

  private static func isLinkOnly(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard bytes[line].first == UInt8(ascii: "["), bytes[line].last == UInt8(ascii: ")") else { return false }
    guard let bracket = bytes[line].firstIndex(of: UInt8(ascii: "]")) else { return false }
    let next = bracket + 1
    guard next < line.upperBound, bytes[next] == UInt8(ascii: "(") else { return false }
    return bytes[next..<line.upperBound].firstIndex(of: UInt8(ascii: ")")) == line.upperBound - 1
  }
}
