/// Finds a byte in memory, eight bytes at a time.
///
/// Eight bytes are taken for one number in which those that are the byte become zero; the lowest zero byte is told by
/// subtracting one from each (Mycroft; Warren, "Hacker's Delight", 2nd edition, section 6-1).
package struct ByteFinder: Sendable {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let byte: UInt8
  private let ignored: UInt8

  /// Looks for a byte; for a Latin letter in either case where asked, and then also for few signs that differ in the
  /// same bit.
  package init(_ byte: UInt8, inEitherCase: Bool = false) {
    ignored = inEitherCase ? 0x20 : 0
    self.byte = byte | ignored
  }

  /// The first place of the byte that is not in front of another place; nil where there is none.
  ///
  /// - Complexity: O(n) in the number of bytes passed over.
  @inline(__always)
  package func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    let memory = UnsafeRawBufferPointer(text)
    let (pattern, mask) = (UInt64(byte) &* Self.ones, UInt64(ignored) &* Self.ones)
    var place = start
    while place <= text.count - 8 {
      let eight = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let rest = (eight | mask) ^ pattern
      let zeros = (rest &- Self.ones) & ~rest & Self.highBits
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < text.count {
      if text[place] | ignored == byte { return place }
      place += 1
    }
    return nil
  }

  /// The first place of a byte that is not ASCII; nil where there is none.
  ///
  /// - Complexity: O(n) in the number of bytes passed over.
  @inline(__always)
  package static func firstBeyondASCII(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let memory = UnsafeRawBufferPointer(text)
    var place = 0
    while place <= text.count - 8 {
      let eight = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      if eight & highBits != 0 { return place + (eight & highBits).trailingZeroBitCount / 8 }
      place += 8
    }
    while place < text.count {
      if text[place] >= 0x80 { return place }
      place += 1
    }
    return nil
  }
}
