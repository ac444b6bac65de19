/// An HTML tag or comment as kramdown's regular expressions find it.
struct HTMLTag {
  /// What stands there.
  enum Kind {
    case start
    /// A tag that ends itself: `<br/>`.
    case selfClosed
    case end
    case comment
  }

  /// What stands there.
  let kind: Kind
  /// The name; in lower case where it is one of HTML's.
  let name: String
  /// The offset behind it.
  let end: Int

  /// Whether the tag may stand within a paragraph.
  var isSpan: Bool { Self.spanNames.contains(name) }
  /// Whether the tag opens a block, so that within a line it is taken for text.
  var isBlock: Bool { Self.blockNames.contains(name) }
  /// Whether an element of this name has no content.
  var isVoid: Bool { Self.voidNames.contains(name) }
  /// Whether Markdown within an element of this name is read.
  var holdsMarkdown: Bool { Self.markdownNames.contains(name) }

  /// The longest tag that is read, in bytes: a bound to the work on quotation marks that nothing closes.
  static let longest = 4096

  /// Reads what starts at an offset where `<` stands.
  init?(_ bytes: [UInt8], at offset: Int) {
    guard offset < bytes.count, bytes[offset] == .lessThan else { return nil }
    if bytes[offset...].starts(with: "<!--".utf8) {
      guard let end = bytes.offset(behind: "-->", from: offset + 4) else { return nil }
      self.init(kind: .comment, name: "", end: end)
      return
    }
    let isEnd = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "/")
    guard let nameEnd = Self.endOfName(bytes, from: offset + (isEnd ? 2 : 1)) else { return nil }
    let written = String(decoding: bytes[(offset + (isEnd ? 2 : 1))..<nameEnd], as: UTF8.self)
    let lowered = written.lowercased()
    let name = Self.isKnown(lowered) ? lowered : written
    let limit = min(bytes.count, offset + Self.longest)
    guard
      let (end, isClosed) = isEnd
        ? Self.endOfEndTag(bytes, from: nameEnd, limit: limit)
        : Self.endOfStartTag(bytes, from: nameEnd, limit: limit)
    else { return nil }
    self.init(kind: isEnd ? .end : isClosed ? .selfClosed : .start, name: name, end: end)
  }

  private init(kind: Kind, name: String, end: Int) {
    self.kind = kind
    self.name = name
    self.end = end
  }

  /// Whether a name, in lower case, is one of HTML's.
  private static func isKnown(_ name: String) -> Bool {
    spanNames.contains(name) || blockNames.contains(name) || voidNames.contains(name)
      || markdownNames.contains(name) || rawNames.contains(name)
  }

  /// The offset behind a name, with at most one prefix and a colon in front.
  static func endOfName(_ bytes: [UInt8], from start: Int) -> Int? {
    func part(_ start: Int) -> Int? {
      guard let (first, next) = bytes.scalar(at: start), first == "_" || first.properties.isAlphabetic else {
        return nil
      }
      var end = next
      while let (scalar, next) = bytes.scalar(at: end),
        scalar == "-" || scalar == "." || scalar == "_" || scalar.isAlphanumeric
      {
        end = next
      }
      return end
    }
    guard let end = part(start) else { return nil }
    if end < bytes.count, bytes[end] == .colon, let local = part(end + 1) { return local }
    return end
  }

  private static func endOfEndTag(_ bytes: [UInt8], from start: Int, limit: Int) -> (
    end: Int, isClosed: Bool
  )? {
    var offset = start
    while offset < limit, bytes[offset].isRubySpace { offset += 1 }
    return offset < limit && bytes[offset] == .greaterThan ? (offset + 1, false) : nil
  }

  private static func endOfStartTag(_ bytes: [UInt8], from start: Int, limit: Int) -> (
    end: Int, isClosed: Bool
  )? {
    var offset = start
    while true {
      var next = offset
      while next < limit, bytes[next].isRubySpace { next += 1 }
      guard next < limit else { return nil }
      if bytes[next] == .greaterThan { return (next + 1, false) }
      if bytes[next] == UInt8(ascii: "/") {
        return next + 1 < limit && bytes[next + 1] == .greaterThan ? (next + 2, true) : nil
      }
      guard next > offset, let nameEnd = endOfName(bytes, from: next) else { return nil }
      offset = endOfValue(bytes, from: nameEnd, limit: limit) ?? nameEnd
    }
  }

  /// The offset behind `= value`, or nil where no value follows.
  private static func endOfValue(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    var offset = start
    while offset < limit, bytes[offset].isRubySpace { offset += 1 }
    guard offset < limit, bytes[offset] == UInt8(ascii: "=") else { return nil }
    offset += 1
    while offset < limit, bytes[offset].isRubySpace { offset += 1 }
    guard offset < limit else { return nil }
    if bytes[offset] == .quotationMark || bytes[offset] == .apostrophe {
      let quote = bytes[offset]
      offset += 1
      while offset < limit, bytes[offset] != quote { offset += 1 }
      return offset < limit ? offset + 1 : nil
    }
    let valueStart = offset
    while offset < limit, let (scalar, next) = bytes.scalar(at: offset), scalar.isWord { offset = next }
    return offset > valueStart ? offset : nil
  }

  /// Elements that kramdown lets stand within a paragraph.
  static let spanNames: Set<String> = words(
    """
    a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc
    ruby samp select small span strong sub sup tt u var
    """)
  private static let blockNames: Set<String> = words(
    """
    address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1
    h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary
    table tbody td th thead tfoot tr ul
    """)
  private static let voidNames: Set<String> = words(
    "area base br col command embed hr img input keygen link meta param source track wbr")
  private static let markdownNames: Set<String> = words(
    """
    a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc
    rp rt rtc ruby select small span strong sub sup th tt address applet article aside blockquote body dd details div
    dl fieldset figure figcaption footer form header hgroup iframe li main map menu nav noscript object section summary
    td
    """)
  private static let rawNames: Set<String> = words("script style math option textarea pre code kbd samp var")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

extension UInt8 {
  /// Whether Ruby's `\s` takes the byte for whitespace.
  var isRubySpace: Bool { isWhitespace || self == 0x0B || self == 0x0C }
}

extension [UInt8] {
  /// The offset behind the first place of ASCII text from an offset on.
  func offset(behind text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    return text.withUTF8Buffer { wanted in
      var offset = start
      while offset + length <= count {
        if self[offset] == wanted[0], self[offset..<(offset + length)].elementsEqual(wanted) {
          return offset + length
        }
        offset += 1
      }
      return nil
    }
  }
}
