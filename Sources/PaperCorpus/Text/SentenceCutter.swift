/// Cuts text in memory into sentences.
package struct SentenceCutter {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Cuts UTF-8 text.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The sentences of a span in order, without the blanks, list marks and line breaks between them.
  ///
  /// A sentence ends at a full stop, question or exclamation mark before a blank, at a list item, and at an empty
  /// line; not behind the common abbreviations of English, and not at a line that merely wraps.
  /// - Complexity: O(n) in the number of bytes.
  package func sentences(in span: ByteSpan) -> [ByteSpan] {
    var sentences: [ByteSpan] = []
    var start = span.start
    var offset = span.start
    func close(at end: Int) {
      let trimmed = self.trimmed(ByteSpan(start, end))
      if !trimmed.isEmpty { sentences.append(trimmed) }
      start = end
    }
    while offset < span.end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if endsSentence(at: offset, in: span) { close(at: offset) }
      case UInt8(ascii: "\n"):
        if startsBlock(at: offset, in: span) { close(at: offset) }
      default: break
      }
    }
    close(at: span.end)
    return sentences
  }

  /// Whether the mark in front of an offset ends a sentence.
  private func endsSentence(at offset: Int, in span: ByteSpan) -> Bool {
    guard offset < span.end else { return true }
    let next = bytes[offset]
    let isStop = bytes[offset - 1] == UInt8(ascii: ".")
    // Korean text often has no blank behind the full stop of its verb endings (`…다.`).
    if isStop, offset - 4 >= span.start, bytes[(offset - 4)..<(offset - 1)].elementsEqual("다".utf8) {
      return next != UInt8(ascii: ")")
    }
    guard [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(next)
    else {
      return false
    }
    return !(isStop && endsWithAbbreviation(before: offset, from: span.start))
  }

  private func endsWithAbbreviation(before offset: Int, from start: Int) -> Bool {
    ["e.g.", "i.e.", "et al.", "vs.", "cf.", "Fig.", "Eq.", "Sec.", "No.", "Dr.", "St."].contains { word in
      let from = offset - word.utf8.count
      guard from >= start, bytes[from..<offset].elementsEqual(word.utf8) else { return false }
      return from == start || !isASCIILetter(bytes[from - 1])
    }
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a line that starts at an offset is empty or starts a list item, a quotation or a heading.
  private func startsBlock(at offset: Int, in span: ByteSpan) -> Bool {
    var first = offset
    while first < span.end, bytes[first] == UInt8(ascii: " ") || bytes[first] == UInt8(ascii: "\t") {
      first += 1
    }
    guard first < span.end else { return true }
    switch bytes[first] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return first + 1 < span.end && bytes[first + 1] == UInt8(ascii: " ")
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = first
      while end < span.end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) { end += 1 }
      return end + 1 < span.end && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"))
        && bytes[end + 1] == UInt8(ascii: " ")
    default: return false
    }
  }

  /// A span without the blanks around it and without a list mark in front.
  private func trimmed(_ span: ByteSpan) -> ByteSpan {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var (start, end) = (span.start, span.end)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    let marks = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">")]
    if end - start > 1, marks.contains(bytes[start]), bytes[start + 1] == UInt8(ascii: " ") {
      start += 2
      while start < end, isBlank(bytes[start]) { start += 1 }
    }
    return ByteSpan(start, end)
  }
}
