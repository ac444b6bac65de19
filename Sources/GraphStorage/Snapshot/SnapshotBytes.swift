/// Values as bytes: integers in groups of seven bits, the lowest first and each but the last with its eighth bit set
/// (LEB128); texts with their length and one more in front, 0 for none; numbers as their 64 bits, the lowest first.
package struct SnapshotBytes {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Begins with nothing.
  package init() {}

  /// - Precondition: the integer is not negative.
  package mutating func append(_ integer: Int) {
    var rest = UInt(integer)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func append(_ text: String?) {
    guard let text else { return append(0) }
    append(text.utf8.count + 1)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes as they are.
  package mutating func append(raw other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }
}

/// Reads values out of bytes; behind their end everything is 0 or nil, and ``isWhole`` tells.
package struct SnapshotReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes were read.
  package private(set) var position = 0
  /// Whether no value was cut off, and no byte is left.
  package var isWhole: Bool { position == bytes.count }

  /// Reads from the first byte on.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package mutating func integer() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value & UInt64(Int.max)) }
      shift += 7
    }
    return cutOff()
  }

  /// How many values follow: never more than there are bytes.
  package mutating func count() -> Int {
    let count = integer()
    return count <= bytes.count - min(position, bytes.count) ? count : cutOff()
  }

  package mutating func text() -> String? {
    textBytes().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text, which are not copied.
  package mutating func textBytes() -> UnsafeBufferPointer<UInt8>? {
    let length = integer() - 1
    guard length >= 0 else { return nil }
    guard length <= bytes.count - min(position, bytes.count) else {
      _ = cutOff()
      return nil
    }
    defer { position += length }
    return UnsafeBufferPointer(rebasing: bytes[position..<(position + length)])
  }

  package mutating func double() -> Double {
    guard bytes.count - position >= 8 else { return Double(cutOff()) }
    let pattern = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
    position += 8
    return Double(bitPattern: UInt64(littleEndian: pattern))
  }

  private mutating func cutOff() -> Int {
    position = bytes.count + 1
    return 0
  }
}
