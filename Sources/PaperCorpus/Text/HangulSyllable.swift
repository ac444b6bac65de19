/// Syllables of Korean, U+AC00 to U+D7A3, in UTF-8: three bytes each.
package enum HangulSyllable {
  /// Whether a syllable begins at a byte.
  package static func begins(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 0xEA...0xED ~= bytes[place], place + 2 < bytes.count else { return false }
    let (high, middle, low) = (bytes[place] & 0x0F, bytes[place + 1] & 0x3F, bytes[place + 2] & 0x3F)
    return 0xAC00...0xD7A3 ~= UInt32(high) << 12 | UInt32(middle) << 6 | UInt32(low)
  }
}
