#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values as bytes: integers in groups of seven bits, the lowest first and each but the last with its eighth bit set
/// (LEB128); texts with their length and one more in front, 0 for none; numbers as their 64 bits, the lowest first.
struct SnapshotBytes {
  private var bytes: [UInt8] = []

  var data: Data { Data(bytes) }

  /// - Precondition: the integer is not negative.
  mutating func append(_ integer: Int) {
    var rest = UInt(integer)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ text: String?) {
    guard let text else { return append(0) }
    append(text.utf8.count + 1)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ number: Double) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
    }
  }
}

/// Reads values out of bytes; behind their end everything is 0 or nil, and ``isWhole`` tells.
struct SnapshotReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Whether no value was cut off, and no byte is left.
  var isWhole: Bool { position == bytes.count }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func integer() -> Int {
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
  mutating func count() -> Int {
    let count = integer()
    return count <= bytes.count - min(position, bytes.count) ? count : cutOff()
  }

  mutating func text() -> String? {
    let length = integer() - 1
    guard length >= 0 else { return nil }
    guard length <= bytes.count - min(position, bytes.count) else {
      _ = cutOff()
      return nil
    }
    defer { position += length }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[position..<(position + length)]), as: UTF8.self)
  }

  mutating func double() -> Double {
    guard bytes.count - position >= 8 else { return Double(cutOff()) }
    var pattern: UInt64 = 0
    for place in 0..<8 { pattern |= UInt64(bytes[position + place]) << UInt64(8 * place) }
    position += 8
    return Double(bitPattern: pattern)
  }

  private mutating func cutOff() -> Int {
    position = bytes.count + 1
    return 0
  }
}
