extension [UInt8] {
  /// Whether ASCII text stands at an offset, in any case.
  func hasASCIIPrefix(_ prefix: StaticString, at offset: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return prefix.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { self[offset + $0].lowercased == wanted[$0].lowercased }
    }
  }

  /// A span without the whitespace at its ends.
  func trimmed(_ span: ByteSpan) -> ByteSpan {
    var start = span.start
    var end = span.end
    while start < end, self[start].isWhitespace { start += 1 }
    while end > start, self[end - 1].isWhitespace { end -= 1 }
    return ByteSpan(start, end)
  }

  /// Whether a span holds whitespace only.
  func isBlank(_ span: ByteSpan) -> Bool { trimmed(span).isEmpty }
}
