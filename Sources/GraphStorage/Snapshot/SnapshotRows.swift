/// Records one behind the other, with the places where each ends in front, so that one is read without the others.
struct SnapshotRows: Sendable, Hashable {
  let bytes: [UInt8]
  /// How many records there are.
  let count: Int

  /// Takes bytes of this form: the number of records, where each ends behind the index, the records; nil for others.
  init?(reading bytes: [UInt8]) {
    guard let head = SnapshotColumn(in: bytes, from: 0, count: 1),
      let ends = SnapshotColumn(in: bytes, from: head.end, count: head[0])
    else { return nil }
    var last = 0
    for index in 0..<ends.count {
      guard ends[index] >= last else { return nil }
      last = ends[index]
    }
    guard ends.end + last == bytes.count else { return nil }
    self.bytes = bytes
    count = ends.count
  }

  /// Writes a record for each of some values.
  init<Value>(_ values: [Value], write: (Value, inout SnapshotBytes) -> Void) {
    var records = SnapshotBytes()
    var ends: [Int] = []
    ends.reserveCapacity(values.count)
    for value in values {
      write(value, &records)
      ends.append(records.bytes.count)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + 4 * ends.count + records.bytes.count)
    SnapshotColumn.append([ends.count], to: &bytes)
    SnapshotColumn.append(ends, to: &bytes)
    bytes += records.bytes
    self.bytes = bytes
    count = ends.count
  }

  /// The bytes of a record.
  func range(of index: Int) -> Range<Int> {
    precondition(0..<count ~= index, "there is no such record")
    let first = 4 + 4 * count
    let start = index == 0 ? 0 : SnapshotColumn.integer(in: bytes, at: 4 * index)
    return (first + start)..<(first + SnapshotColumn.integer(in: bytes, at: 4 + 4 * index))
  }

  /// Reads a record.
  func read<Value>(_ index: Int, _ body: (inout SnapshotReader) -> Value) -> Value {
    let range = range(of: index)
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = SnapshotReader(UnsafeBufferPointer(rebasing: buffer[range]))
      return body(&reader)
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
