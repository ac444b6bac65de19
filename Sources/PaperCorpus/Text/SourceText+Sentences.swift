extension SourceText {
  /// The sentences of a span in order, as `SentenceCutter` finds them.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public func sentences(in span: ByteSpan) -> [ByteSpan] {
    bytes.withUnsafeBufferPointer { SentenceCutter($0).sentences(in: span) }
  }
}
