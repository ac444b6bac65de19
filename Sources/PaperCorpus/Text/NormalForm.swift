extension StringProtocol {
  /// The text in Unicode's normalization form C (UAX #15), in which equal text has equal bytes.
  ///
  /// - Complexity: O(n) in the number of bytes; text of ASCII and of syllables of Korean is returned as it is.
  public var nfc: String {
    var text = String(self)
    if text.withUTF8(isSurelyComposed) { return text }
    // The standard library's own normaliser; it has no name without the underscore outside of Foundation.
    return String(decoding: text._nfcCodeUnits, as: UTF8.self)
  }

  /// The text in normalization form C, without blanks at its ends, with each run of whitespace as one blank.
  public var folded: String {
    var text = String(self)
    return text.withUTF8(onOneLine).nfc
  }
}

/// UTF-8 without blanks at its ends, with each run of whitespace as one blank.
private func onOneLine(_ text: UnsafeBufferPointer<UInt8>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  var whitespace = Whitespace()
  for byte in text {
    bytes.append(byte)
    let length = whitespace.length(endingWith: byte)
    guard length > 0 else { continue }
    bytes.removeLast(length)
    if let last = bytes.last, last != .space { bytes.append(.space) }
  }
  if bytes.last == .space { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether UTF-8 has only scalars that normalization form C leaves alone beside any other of them: those below U+0300,
/// U+2010 to U+203F and the syllables of Korean.
private func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var place = 0
  while place < bytes.count {
    switch bytes[place] {
    case 0..<0x80: place += 1
    case 0xC2...0xCB: place += 2
    case 0xE2:
      guard bytes[place + 1] == 0x80, bytes[place + 2] >= 0x90 else { return false }
      place += 3
    case 0xEA...0xED:
      guard HangulSyllable.begins(at: place, in: bytes) else { return false }
      place += 3
    default: return false
    }
  }
  return true
}

/// Finds the scalars with Unicode's property White_Space in a stream of UTF-8.
private struct Whitespace {
  private var first: UInt8 = 0
  private var second: UInt8 = 0

  /// The bytes of the whitespace that ends with the next byte of the stream; 0 where none does.
  mutating func length(endingWith byte: UInt8) -> Int {
    defer { (first, second) = (second, byte) }
    switch byte {
    case 0x09...0x0D, .space: return 1
    case 0x80...0xBF: break
    default: return 0
    }
    switch (first, second, byte) {
    case (_, 0xC2, 0x85), (_, 0xC2, 0xA0): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
