internal import PaperCorpus

/// The lines of the list of decisions, found without a parser: where the file is faulty, each entry is read
/// alone.
struct EntryLines {
  /// The entries' parts of the file, in order; each starts with the line of a dash.
  private(set) var chunks: [(text: SourceText, span: ByteSpan)] = []

  /// Finds the list under the key at the start of a line.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, from start: Int) {
    let bytes = text.bytes
    var isInside = false
    var dashColumn: Int?
    var entryStart: Int?
    func close(at end: Int, _ chunks: inout [(text: SourceText, span: ByteSpan)]) {
      if let from = entryStart { chunks.append((text, ByteSpan(from, end))) }
    }
    let starts = text.lineStarts.map { max($0, start) }
    for (line, lineStart) in starts.enumerated() {
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      let content = bytes[lineStart..<end]
      let indent = content.prefix { $0 == UInt8(ascii: " ") }.count
      guard let first = content.dropFirst(indent).first, !first.isLineEnd, first != UInt8(ascii: "#") else {
        continue
      }
      let isDash =
        first == UInt8(ascii: "-") && content.dropFirst(indent + 1).first.map(\.isBlankOrEnd) ?? true
      if indent == 0, !isDash {
        close(at: lineStart, &chunks)
        (entryStart, dashColumn) = (nil, nil)
        isInside = content.starts(with: Array((CurationFile.key + ":").utf8))
      } else if isInside, isDash, indent == dashColumn ?? indent {
        close(at: lineStart, &chunks)
        (entryStart, dashColumn) = (lineStart, indent)
      }
    }
    close(at: bytes.count, &chunks)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  fileprivate var isBlankOrEnd: Bool { isLineEnd || self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
