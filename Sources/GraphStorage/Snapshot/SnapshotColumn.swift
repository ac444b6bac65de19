/// Integers of four bytes each, the lowest byte first, read where they stand.
package struct SnapshotColumn: Sendable {
  private let bytes: [UInt8]
  private let start: Int
  /// How many there are.
  package let count: Int

  /// The integers from a byte on; nil where there are fewer.
  package init?(in bytes: [UInt8], from start: Int, count: Int) {
    guard start >= 0, count >= 0, count <= (bytes.count - start) / 4 else { return nil }
    self.init(of: bytes, from: start, count: count)
  }

  /// The integers from a byte on.
  ///
  /// - Precondition: there are as many.
  package init(of bytes: [UInt8], from start: Int, count: Int) {
    precondition(count <= (bytes.count - start) / 4, "the bytes hold the column")
    self.bytes = bytes
    self.start = start
    self.count = count
  }

  /// Where the bytes behind the integers begin.
  package var end: Int { start + 4 * count }

  /// One of the integers.
  package subscript(index: Int) -> Int {
    precondition(0..<count ~= index, "a column has no such place")
    return Self.integer(in: bytes, at: start + 4 * index)
  }

  /// The integer whose lowest byte has a place.
  static func integer(in bytes: [UInt8], at place: Int) -> Int {
    precondition(place >= 0 && place <= bytes.count - 4, "an integer has four bytes")
    return bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
  }

  /// The number whose lowest byte has a place.
  static func double(in bytes: [UInt8], at place: Int) -> Double {
    precondition(place >= 0 && place <= bytes.count - 8, "a number has eight bytes")
    return bytes.withUnsafeBytes {
      Double(bitPattern: UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
  }

  /// Whether they go from 0 to a number and never down, as the places do where groups begin.
  package func areStarts(of total: Int) -> Bool {
    count > 0 && self[0] == 0 && self[count - 1] == total && areRising
  }

  private var areRising: Bool {
    var last: UInt32 = 0
    return areAll { integer in
      defer { last = integer }
      return integer >= last
    }
  }

  /// Whether they never go down, and the last of them is a number, as the places do where groups end; the last of none
  /// is 0.
  package func areEnds(of total: Int) -> Bool {
    guard count > 0 else { return total == 0 }
    return self[count - 1] == total && areRising
  }

  /// Whether all are below a number.
  package func areBelow(_ limit: Int) -> Bool { areAll { $0 < limit } }

  @inline(__always)
  private func areAll(_ isSound: (UInt32) -> Bool) -> Bool {
    bytes.withUnsafeBytes { memory in
      var areSound = true
      for place in stride(from: start, to: end, by: 4) {
        let integer = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        areSound = isSound(integer) && areSound
      }
      return areSound
    }
  }

  /// Writes integers in this form.
  ///
  /// - Precondition: each fits into four bytes.
  package static func append(_ integers: some Sequence<Int>, to bytes: inout [UInt8]) {
    for integer in integers {
      withUnsafeBytes(of: UInt32(integer).littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
