/// A half-open range of UTF-8 byte offsets into a post's file as it lies on disk; a byte-order mark counts.
public struct ByteSpan: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Offset of the first byte.
  public let start: Int
  /// Offset just behind the last byte.
  public let end: Int

  /// Creates the span of the bytes `start..<end`.
  ///
  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span runs forwards from a non-negative offset")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }
  /// The same bytes as a range of the standard library.
  public var range: Range<Int> { start..<end }
  /// The form `start-end`.
  public var description: String { "\(start)-\(end)" }

  /// Whether every byte of `other` is one of this span's.
  public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two spans share a byte.
  public func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }

  /// Orders by start, and the longer span first where two start together.
  public static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
