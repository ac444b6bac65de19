import Testing

@testable import GraphStorage

struct SnapshotBytesTests {
  private let written: [UInt8]

  init() {
    var bytes = SnapshotBytes()
    for integer in [0, 127, 128, Int.max] { bytes.append(integer) }
    bytes.append("증류")
    bytes.append("")
    bytes.append(nil as String?)
    bytes.append(0.1)
    written = bytes.bytes
  }

  @Test func `values are read as they were written`() {
    written.withUnsafeBufferPointer { buffer in
      var reader = SnapshotReader(buffer)
      #expect(
        [reader.integer(), reader.integer(), reader.integer(), reader.integer()] == [0, 127, 128, .max])
      #expect(reader.text() == "증류")
      #expect(reader.text() == "")
      #expect(reader.text() == nil)
      #expect(reader.double() == 0.1)
      #expect(reader.isWhole)
    }
  }

  @Test func `bytes that end too early are told`() {
    for end in 0..<written.count {
      written[..<end].withUnsafeBufferPointer { buffer in
        var reader = SnapshotReader(buffer)
        for _ in 0..<4 { _ = reader.integer() }
        for _ in 0..<3 { _ = reader.text() }
        _ = reader.double()
        #expect(!reader.isWhole)
      }
    }
  }

  @Test func `a count is never more than there are bytes`() {
    let bytes: [UInt8] = [0xFF, 0xFF, 0x03, 1, 2]
    bytes.withUnsafeBufferPointer { buffer in
      var reader = SnapshotReader(buffer)
      #expect(reader.count() == 0)
      #expect(!reader.isWhole)
    }
  }
}
