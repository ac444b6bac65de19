/// The lines of a text from an offset on, as CommonMark counts them: ended by a line feed, a carriage return or both.
struct SourceLines {
  /// The lines without what ends them, in order; there is at least one.
  let contents: [ByteSpan]
  /// The offset behind the last line.
  let end: Int

  /// Splits a text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: [UInt8], from offset: Int) {
    var contents: [ByteSpan] = []
    var start = offset
    var position = offset
    while position < bytes.count {
      let byte = bytes[position]
      guard byte.isLineEnd else {
        position += 1
        continue
      }
      contents.append(ByteSpan(start, position))
      let isPair = byte == .carriageReturn && position + 1 < bytes.count && bytes[position + 1] == .lineFeed
      position += isPair ? 2 : 1
      start = position
    }
    contents.append(ByteSpan(start, bytes.count))
    self.contents = contents
    end = bytes.count
  }

  /// The offset of a line's first byte, or the text's end for the line behind the last.
  func start(of line: Int) -> Int { line < contents.count ? contents[line].start : end }
}
