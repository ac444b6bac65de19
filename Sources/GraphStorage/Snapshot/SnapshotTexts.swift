/// Texts one behind the other, made into strings when they are asked for.
struct SnapshotTexts: Sendable, Hashable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Texts within a record.
  init(in bytes: [UInt8], at range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Texts of their own; nil stands for one that is missing.
  init(_ texts: [String?]) {
    var written = SnapshotBytes()
    for text in texts { written.append(text) }
    bytes = written.bytes
    range = bytes.indices
  }

  /// The bytes as they are written.
  var written: ArraySlice<UInt8> { bytes[range] }

  /// The text behind some others; nil where it is missing.
  subscript(index: Int) -> String? {
    read { reader in
      for _ in 0..<index { _ = reader.textBytes() }
      return reader.text()
    }
  }

  /// The texts behind some others.
  func dropFirst(_ count: Int) -> [String] {
    read { reader in
      for _ in 0..<count { _ = reader.textBytes() }
      var texts: [String] = []
      while reader.position < range.count, let text = reader.text() { texts.append(text) }
      return texts
    }
  }

  private func read<Value>(_ body: (inout SnapshotReader) -> Value) -> Value {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = SnapshotReader(UnsafeBufferPointer(rebasing: buffer[range]))
      return body(&reader)
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.written == right.written }

  func hash(into hasher: inout Hasher) { hasher.combine(written) }
}
