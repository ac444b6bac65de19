/// Records one behind the other, with the places where each ends in front, so that one is read without the others.
struct SnapshotRows: Sendable {
  private let bytes: [UInt8]
  private let ends: SnapshotColumn

  /// Takes the records from a byte to the last one: their number, where each ends behind the index, the records; nil
  /// for bytes of another form.
  init?(reading bytes: [UInt8], from start: Int = 0) {
    guard let head = SnapshotColumn(in: bytes, from: start, count: 1),
      let ends = SnapshotColumn(in: bytes, from: head.end, count: head[0]),
      ends.areEnds(of: bytes.count - ends.end)
    else { return nil }
    self.init(of: bytes, from: start)
  }

  /// - Precondition: the bytes have the form.
  init(of bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    ends = SnapshotColumn(of: bytes, from: start + 4, count: SnapshotColumn.integer(in: bytes, at: start))
  }

  /// How many records there are.
  var count: Int { ends.count }

  /// Writes a record for each of some values.
  static func append<Value>(
    _ values: [Value], to bytes: inout [UInt8], write: (Value, inout SnapshotBytes) -> Void
  ) {
    var records = SnapshotBytes()
    var ends: [Int] = []
    ends.reserveCapacity(values.count)
    for value in values {
      write(value, &records)
      ends.append(records.bytes.count)
    }
    SnapshotColumn.append([ends.count], to: &bytes)
    SnapshotColumn.append(ends, to: &bytes)
    bytes += records.bytes
  }

  /// The bytes of a record.
  func range(of index: Int) -> Range<Int> {
    (ends.end + (index == 0 ? 0 : ends[index - 1]))..<(ends.end + ends[index])
  }

  /// The indices of the records that pass a test, ascending.
  func indices(where passes: (inout SnapshotReader) -> Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var indices: [Int] = []
      var start = ends.end
      for index in 0..<count {
        let end = ends.end + ends[index]
        var reader = SnapshotReader(UnsafeBufferPointer(rebasing: buffer[start..<end]))
        if passes(&reader) { indices.append(index) }
        start = end
      }
      return indices
    }
  }

  /// Reads a record.
  func read<Value>(_ index: Int, _ body: (inout SnapshotReader) -> Value) -> Value {
    let range = range(of: index)
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = SnapshotReader(UnsafeBufferPointer(rebasing: buffer[range]))
      return body(&reader)
    }
  }
}
