/// A 64-bit digest of bytes (FNV-1a, Fowler, Noll & Vo 1991) that decides whether something changed.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The digest.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private var count = 0

  /// The digest of nothing.
  public init() {}

  /// The digest of some bytes.
  public init(of bytes: [UInt8]) {
    add(bytes)
  }

  /// Adds bytes to what is digested.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      count += 1
    }
  }

  /// The number of bytes and the digest in hexadecimal.
  public var description: String { "\(count)-" + String(value, radix: 16) }
}
