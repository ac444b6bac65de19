/// The spans that hold no others: addresses, footnotes, quotation marks, math, entities, symbols, escapes.
extension KramdownSpans {
  mutating func readAutolink(into frame: inout Frame) -> Bool {
    guard let close = find(.greaterThan, from: position) else { return false }
    let inner = source[(position + 1)..<close]
    let scheme = inner.prefix { $0.isASCIILetter }
    let isURL =
      ["mailto", "http", "https", "ftp", "ftps"].contains { scheme.elementsEqual($0.utf8) }
      && inner.dropFirst(scheme.count).first == .colon && inner.count > scheme.count + 1
    guard isURL || isMailAddress(inner) else { return false }
    frame.addElement(inner.starts(with: "mailto:".utf8) ? inner.dropFirst(7) : inner)
    position = close + 1
    return true
  }

  private func isMailAddress(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && String(decoding: part, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.isAlphanumeric || $0 == "-" || $0 == "_" || $0 == "."
          }
      }
  }

  mutating func readFootnote(into frame: inout Frame) -> Bool {
    guard source[position...].starts(with: "[^".utf8),
      let close = find(.closeBracket, from: position)
    else { return false }
    let name = source[(position + 2)..<close]
    guard let first = name.first, first != .hyphen, name.allSatisfy({ $0.isASCIIWord || $0 == .hyphen })
    else {
      return false
    }
    if definitions.footnotes.contains(String(decoding: name, as: UTF8.self)) {
      frame.addElement([])
    } else {
      frame.add(source[position...close])
    }
    position = close + 1
    return true
  }

  /// A quotation mark takes the character in front of it along as text.
  mutating func readQuote(into frame: inout Frame) -> Bool {
    let next = source.end(ofScalarAt: position)
    if source[position] != .backslash, isQuote(next) {
      if !isQuote(position) { frame.add(source[position..<next]) }
      frame.addElement([])
      position = next + 1
      return true
    }
    guard isQuote(position) else { return false }
    frame.addElement([])
    position += 1
    return true
  }

  mutating func readMath(into frame: inout Frame) -> Bool {
    guard source[position...].starts(with: "$$".utf8),
      let end = find(behind: "$$", from: position + 2)
    else {
      return false
    }
    var math = source[(position + 2)..<(end - 2)]
    while let first = math.first, first.isRubySpace { math = math.dropFirst() }
    while let last = math.last, last.isRubySpace { math = math.dropLast() }
    frame.addElement(math)
    position = end
    return true
  }

  /// `{:.class}` behind a span, and `{::comment}…{:/comment}`.
  mutating func readExtension(into frame: inout Frame) -> Bool {
    guard source[position...].starts(with: "{:".utf8) else { return false }
    let rest = source[(position + 2)...]
    for name in [":comment", ":nomarkdown"] where rest.starts(with: name.utf8) {
      guard let open = find(UInt8(ascii: "}"), from: position) else { break }
      let stop = find(behind: "{:/}", from: open)
      let named = find(behind: name == ":comment" ? "{:/comment}" : "{:/nomarkdown}", from: open)
      let end = source[open - 1] == UInt8(ascii: "/") ? open + 1 : min(stop ?? .max, named ?? .max)
      guard end < .max else { break }
      frame.addElement([])
      position = end
      return true
    }
    let isList = rest.first != .colon && rest.first != UInt8(ascii: "/") && rest.first != UInt8(ascii: "}")
    if isList, !frame.isEmpty, !frame.endsWithText, let close = find(UInt8(ascii: "}"), from: position) {
      position = close + 1
    } else {
      takeCharacter(into: &frame)
    }
    return true
  }

  mutating func readEntity(into frame: inout Frame) -> Bool {
    guard source[position] == UInt8(ascii: "&"),
      let close = source[position...].prefix(40).firstIndex(of: UInt8(ascii: ";"))
    else { return false }
    let name = source[(position + 1)..<close]
    var text: String?
    if name.first == .hash {
      let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      guard !digits.hasPrefix("+"), !digits.hasPrefix("-"),
        let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
      else { return false }
      text = KramdownEntities.text(numbered: number)
    } else {
      guard let first = name.first, first.isASCIIWord || first == .colon,
        name.allSatisfy({ $0.isASCIIWord || $0 == .hyphen || $0 == .period || $0 == .colon })
      else { return false }
      text = KramdownEntities.text(named: String(decoding: name, as: UTF8.self))
    }
    frame.addElement((text ?? "").utf8)
    // A name that kramdown does not know is an ampersand and text.
    if text == nil { frame.add(source[(position + 1)...close]) }
    position = close + 1
    return true
  }

  mutating func readSymbol(into frame: inout Frame) -> Bool {
    for symbol in ["---", "--", "...", "\\<<", "\\>>", "<< ", " >>", "<<", ">>"]
    where source[position...].starts(with: symbol.utf8) {
      frame.addElement([])
      position += symbol.utf8.count
      return true
    }
    return false
  }

  mutating func readEscape(into frame: inout Frame) -> Bool {
    guard source[position] == .backslash, let next = byte(position + 1),
      "\\.*_+`<>()[]{}#!:|\"'$=-~".utf8.contains(next)
    else { return false }
    frame.add([next])
    position += 2
    return true
  }
}

extension UInt8 {
  /// Whether Ruby's `\w` takes the byte for part of a word.
  fileprivate var isASCIIWord: Bool { isASCIILetter || isDigit || self == .underscore }
}
