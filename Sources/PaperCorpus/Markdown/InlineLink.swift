/// A link in a line of Markdown, read more forgivingly than CommonMark does: brackets need not balance.
struct InlineLink {
  /// The text between the brackets; nil for a bare URL and one in angle brackets.
  let text: ByteSpan?
  /// The address as written.
  let target: ByteSpan
  /// All of it, brackets included.
  let span: ByteSpan

  /// The most bytes of a span that are read: enough for any title, and a bound to the work on a hostile one.
  static let longestSpan = 4096

  /// The links of a span in order; images are left out.
  static func all(in bytes: [UInt8], _ span: ByteSpan) -> [InlineLink] {
    var scanner = Scanner(bytes: bytes, span: span)
    scanner.scan()
    return scanner.links
  }

  /// Whether a span opens a bracket that it does not close.
  static func leavesBracketOpen(in bytes: [UInt8], _ span: ByteSpan) -> Bool {
    var scanner = Scanner(bytes: bytes, span: span)
    scanner.scan()
    return !scanner.openBrackets.isEmpty
  }

  private struct Scanner {
    let bytes: [UInt8]
    let span: ByteSpan
    var links: [InlineLink] = []
    var openBrackets: [Int] = []
    private var position: Int

    init(bytes: [UInt8], span: ByteSpan) {
      self.bytes = bytes
      self.span = ByteSpan(span.start, min(span.end, span.start + InlineLink.longestSpan))
      position = span.start
    }

    mutating func scan() {
      while position < span.end {
        switch bytes[position] {
        case .backslash: position += 2
        case .openBracket:
          openBrackets.append(position)
          position += 1
        case .closeBracket: closeBracket()
        case .lessThan: if !readAddress(from: position + 1, until: .greaterThan) { position += 1 }
        case UInt8(ascii: "h"): if !readAddress(from: position, until: nil) { position += 1 }
        default: position += 1
        }
      }
      position = min(position, span.end)
    }

    private mutating func closeBracket() {
      let close = position
      position += 1
      let open = openBrackets.popLast()
      guard position < span.end, bytes[position] == .openParenthesis else { return }
      guard let (target, end) = destination(from: position + 1) else { return }
      let isImage = open.map { $0 > span.start && bytes[$0 - 1] == UInt8(ascii: "!") } ?? false
      position = end
      if isImage { return }
      // A bracket that was never opened belongs to one that an inner pair closed: the text starts with the span.
      var start = open.map { $0 + 1 } ?? span.start
      if open == nil, bytes[start] == .openBracket { start += 1 }
      // The other way round, `[A [b: c](…)`: the bracket at the span's start opens the link.
      if links.isEmpty, let first = openBrackets.first, first == span.start {
        start = first + 1
        openBrackets.removeAll()
      }
      let whole = ByteSpan(max(span.start, start - 1), end)
      links.append(InlineLink(text: ByteSpan(start, close), target: target, span: whole))
    }

    /// The address within a link's parentheses, and the offset behind them; the last one may be missing.
    private func destination(from start: Int) -> (target: ByteSpan, end: Int)? {
      var offset = start
      while offset < span.end, bytes[offset].isWhitespace { offset += 1 }
      let isBracketed = offset < span.end && bytes[offset] == .lessThan
      if isBracketed { offset += 1 }
      let targetStart = offset
      var depth = 0
      scanning: while offset < span.end {
        switch bytes[offset] {
        case .greaterThan where isBracketed: break scanning
        case .backslash: offset += 1
        case .openParenthesis: depth += 1
        case .closeParenthesis where depth == 0 && !isBracketed: break scanning
        case .closeParenthesis: depth -= 1
        case let byte where byte.isWhitespace && !isBracketed: break scanning
        default: break
        }
        offset += 1
      }
      offset = min(offset, span.end)
      let target = ByteSpan(targetStart, offset)
      if isBracketed, offset < span.end { offset += 1 }
      while offset < span.end, bytes[offset] != .closeParenthesis { offset += 1 }
      return target.isEmpty ? nil : (target, min(offset + 1, span.end))
    }

    /// Reads a bare URL, or one in angle brackets; false where there is none.
    private mutating func readAddress(from start: Int, until close: UInt8?) -> Bool {
      guard bytes.hasASCIIPrefix("http://", at: start) || bytes.hasASCIIPrefix("https://", at: start) else {
        return false
      }
      var end = start
      var depth = 0
      scanning: while end < span.end {
        switch bytes[end] {
        case let byte where byte == close: break scanning
        case .openParenthesis: depth += 1
        case .closeParenthesis where depth == 0: break scanning
        case .closeParenthesis: depth -= 1
        case .space, .tab, .lineFeed, .carriageReturn, .lessThan, .greaterThan, .quotationMark, .closeBracket,
          .backtick, .asterisk, UInt8(ascii: "|"):
          break scanning
        // Text in another script follows a URL without a blank.
        case 0x80...: break scanning
        default: break
        }
        end += 1
      }
      let target = close == nil ? withoutFinalPunctuation(ByteSpan(start, end)) : ByteSpan(start, end)
      let isClosed = close != nil && end < span.end && bytes[end] == close
      position = isClosed ? end + 1 : target.end
      let whole = ByteSpan(close == nil ? start : start - 1, position)
      links.append(InlineLink(text: nil, target: target, span: whole))
      return true
    }

    private func withoutFinalPunctuation(_ target: ByteSpan) -> ByteSpan {
      var end = target.end
      while end > target.start, ".,;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
      return ByteSpan(target.start, end)
    }
  }
}
