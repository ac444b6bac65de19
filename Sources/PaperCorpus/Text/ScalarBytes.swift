extension [UInt8] {
  /// The scalar whose bytes start at an offset, and the offset behind them; the text must be UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in self[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map { ($0, offset + length) }
  }

  /// The scalar whose bytes end at an offset.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, self[start].isContinuation { start -= 1 }
    return start < 0 ? nil : scalar(at: start)?.scalar
  }

  /// The offset behind the scalar at an offset.
  func end(ofScalarAt offset: Int) -> Int {
    var end = offset + 1
    while end < count, self[end].isContinuation { end += 1 }
    return Swift.min(end, count)
  }
}

extension Unicode.Scalar {
  /// Whether regular expressions take the scalar for part of a word (UTS #18, annex C): letter, mark, digit, joint.
  var isWord: Bool {
    if value < 0x80 { return UInt8(value).isASCIILetter || UInt8(value).isDigit || self == "_" }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }

  /// Whether the scalar is alphabetic or a decimal digit.
  var isAlphanumeric: Bool { properties.isAlphabetic || properties.generalCategory == .decimalNumber }
}
