/// The bytes of a post as the core reads them: as long as the file, each offset the file's own, always valid UTF-8.
///
/// A byte that is no UTF-8, and a NUL, is replaced by one ASCII byte when the text is made, so that every span of
/// it can be sliced from the file, stored and printed.
public struct SourceText: Sendable, Hashable {
  /// The repaired bytes.
  public let bytes: [UInt8]
  /// Offset of the first byte of each line, ascending; the first is 0.
  public let lineStarts: [Int]
  /// The bytes of the file that were replaced, ascending.
  public let repairs: [Int]

  /// Repairs a file's bytes.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(fileBytes: [UInt8]) {
    var repaired = fileBytes
    var repairs: [Int] = []
    var lineStarts = [0]
    var offset = 0
    while offset < repaired.count {
      let length = Self.scalarLength(in: fileBytes, at: offset)
      if length == 0 || fileBytes[offset] == 0 {
        repaired[offset] = UInt8(ascii: length == 0 ? "?" : " ")
        repairs.append(offset)
        offset += 1
      } else {
        if fileBytes[offset] == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
        offset += length
      }
    }
    self.bytes = repaired
    self.lineStarts = lineStarts
    self.repairs = repairs
  }

  /// The text of a span, as written.
  ///
  /// - Precondition: the span lies in the text and does not cut a scalar.
  public func string(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The one-based line and the one-based column, in bytes, of an offset.
  ///
  /// - Complexity: O(log n) in the number of lines.
  public func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    let line = (1..<lineStarts.count).partitioningIndex { lineStarts[$0] > offset }
    return (line, offset - lineStarts[line - 1] + 1)
  }

  /// The length in bytes of the well-formed scalar at an offset (Unicode 16.0, table 3-7), or 0 where there is none.
  private static func scalarLength(in bytes: [UInt8], at offset: Int) -> Int {
    func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
