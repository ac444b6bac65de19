/// The text of a heading as kramdown's GFM parser hands it to the making of its anchor.
///
/// A port of the span parsers of kramdown 2.4 and kramdown-parser-gfm 1.1, in their order, to the one thing that an
/// anchor needs: which characters are left as text. Quotation marks and typographic symbols are left out at once,
/// since no anchor holds them.
struct KramdownSpans {
  /// The labels of a post's link definitions and footnotes, folded.
  struct Definitions {
    var links: Set<String> = []
    var footnotes: Set<String> = []
  }

  /// The text that is left of a heading's Markdown.
  ///
  /// - Complexity: O(n) in the number of bytes: behind a bounded number of steps the rest is taken as it stands.
  static func text(of markdown: [UInt8], definitions: Definitions) -> [UInt8] {
    var spans = KramdownSpans(source: markdown, definitions: definitions, steps: 16 * markdown.count + 1000)
    let root = spans.parse(.root, until: nil).frame
    return root.text + markdown[spans.position...]
  }

  /// What holds the spans being read.
  enum Element: Equatable {
    case root
    case emphasis
    case strong
    case link
    case image
    case html(isRaw: Bool)
  }

  /// What ends the spans being read.
  enum Stop {
    /// Marks of emphasis.
    case marks([UInt8])
    /// The bracket that closes a link's text.
    case bracket
    /// An end tag.
    case endTag(String)
  }

  /// What is left of an element so far.
  struct Frame {
    let element: Element
    var text: [UInt8] = []
    var isEmpty = true
    var images = 0
    var endsWithText = false

    mutating func add(_ more: some Collection<UInt8>) {
      guard !more.isEmpty else { return }
      text += more
      isEmpty = false
      endsWithText = true
    }

    mutating func addElement(_ more: some Collection<UInt8>) {
      text += more
      isEmpty = false
      endsWithText = false
    }
  }

  /// Elements nested deeper hold nothing that is read: a bound to the stack.
  private static let deepest = 40

  let source: [UInt8]
  let definitions: Definitions
  var position = 0
  var ancestors: [Element] = []
  var steps: Int

  init(source: [UInt8], definitions: Definitions, steps: Int) {
    self.source = source
    self.definitions = definitions
    self.steps = steps
  }

  // MARK: - The loop

  /// Reads spans until a stop that counts as one, or to the end.
  mutating func parse(_ element: Element, until stop: Stop?) -> (found: Bool, frame: Frame) {
    var frame = Frame(element: element)
    guard ancestors.count < Self.deepest else { return (false, frame) }
    ancestors.append(element)
    defer { ancestors.removeLast() }
    var depth = 1
    let isRaw = element == .html(isRaw: true)
    while position < source.count, steps > 0 {
      var next = position
      while next < source.count, !starts(at: next, isRaw: isRaw),
        !(stop.map { matches($0, at: next) } ?? false)
      {
        next = source.end(ofScalarAt: next)
      }
      steps -= 1 + next - position
      if next == source.count, stop != nil { return (false, frame) }
      frame.add(source[position..<next])
      position = next
      guard position < source.count else { break }
      if let stop, matches(stop, at: position), isStop(stop, of: frame, depth: &depth) {
        return (true, frame)
      }
      if !readSpan(into: &frame, isRaw: isRaw) { takeCharacter(into: &frame) }
    }
    return (false, frame)
  }

  /// Whether a span, or what might be one, starts at an offset.
  private func starts(at offset: Int, isRaw: Bool) -> Bool {
    if isRaw { return source[offset] == .lessThan }
    switch source[offset] {
    case .asterisk, .underscore, .backtick, .lessThan, .openBracket, .backslash, .quotationMark, .apostrophe,
      UInt8(ascii: "$"), UInt8(ascii: "&"):
      return true
    case UInt8(ascii: "!"): if byte(offset + 1) == .openBracket { return true }
    case UInt8(ascii: "{"): if byte(offset + 1) == .colon { return true }
    case .hyphen, .greaterThan, UInt8(ascii: "~"): if byte(offset + 1) == source[offset] { return true }
    case .period: if byte(offset + 1) == .period, byte(offset + 2) == .period { return true }
    case .space:
      let first = byte(offset + 1)
      if first == byte(offset + 2), first == .lessThan || first == .greaterThan { return true }
    default: break
    }
    return isQuote(source.end(ofScalarAt: offset))
  }

  private func matches(_ stop: Stop, at offset: Int) -> Bool {
    switch stop {
    case .marks(let marks): source[offset...].starts(with: marks)
    case .bracket:
      source[offset] == .closeBracket || source[offset] == .openBracket
        || (source[offset] == UInt8(ascii: "!") && byte(offset + 1) == .openBracket)
    case .endTag(let name):
      if let tag = HTMLTag(source, at: offset), tag.kind == .end { tag.name == name } else { false }
    }
  }

  private func isStop(_ stop: Stop, of frame: Frame, depth: inout Int) -> Bool {
    switch stop {
    case .endTag: return true
    case .bracket:
      depth += source[position] == .closeBracket ? -1 : 1
      return depth - frame.images == 0
    case .marks(let marks):
      if frame.isEmpty || source[position - 1].isRubySpace { return false }
      let mark = marks[0]
      // Two marks are no end of one, unless a third follows.
      if frame.element == .emphasis, byte(position + 1) == mark, byte(position + 2) != mark { return false }
      if mark == .underscore, let next = source.scalar(at: position + marks.count)?.scalar,
        next.isAlphanumeric
      {
        return false
      }
      return true
    }
  }

  private mutating func readSpan(into frame: inout Frame, isRaw: Bool) -> Bool {
    switch source[position] {
    case .lessThan:
      if !isRaw, readAutolink(into: &frame) { return true }
      if readHTML(into: &frame) { return true }
    case _ where isRaw: return false
    case .asterisk, .underscore:
      readEmphasis(into: &frame)
      return true
    case .backtick:
      readCode(into: &frame)
      return true
    case .openBracket, UInt8(ascii: "!"):
      if readFootnote(into: &frame) || readLink(into: &frame) { return true }
    default: break
    }
    guard !isRaw else { return false }
    return readQuote(into: &frame) || readMath(into: &frame) || readExtension(into: &frame)
      || readEntity(into: &frame) || readSymbol(into: &frame) || readEscape(into: &frame)
      || readDeletion(into: &frame)
  }

  mutating func takeCharacter(into frame: inout Frame) {
    let end = source.end(ofScalarAt: position)
    frame.add(source[position..<end])
    position = end
  }

  /// The next place of a byte from an offset on.
  mutating func find(_ byte: UInt8, from offset: Int) -> Int? {
    let place = source[offset...].firstIndex(of: byte)
    steps -= (place ?? source.count) - offset
    return place
  }

  /// The offset behind the next place of ASCII text from an offset on.
  mutating func find(behind text: StaticString, from offset: Int) -> Int? {
    let end = source.offset(behind: text, from: offset)
    steps -= (end ?? source.count) - offset
    return end
  }

  func byte(_ offset: Int) -> UInt8? { offset < source.count ? source[offset] : nil }

  func isQuote(_ offset: Int) -> Bool {
    byte(offset) == .quotationMark || byte(offset) == .apostrophe
  }
}
