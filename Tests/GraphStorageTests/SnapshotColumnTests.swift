import Testing

@testable import GraphStorage

struct SnapshotColumnTests {
  private func column(_ integers: [Int]) throws -> SnapshotColumn {
    var bytes: [UInt8] = [7, 7, 7]
    SnapshotColumn.append(integers, to: &bytes)
    return try #require(SnapshotColumn(in: bytes, from: 3, count: integers.count))
  }

  @Test func `integers are read as they were written, wherever they begin`() throws {
    let integers = [0, 1, 255, 256, 65_536, 4_294_967_295]
    let column = try column(integers)
    #expect((0..<column.count).map { column[$0] } == integers)
    #expect(column.end == 3 + 4 * integers.count)
  }

  @Test(arguments: [(0, 3), (1, 2), (-1, 1), (0, -1), (9, 1)])
  func `a column that the bytes don't hold is none`(start: Int, count: Int) {
    #expect(SnapshotColumn(in: [1, 2, 3, 4, 5, 6, 7, 8], from: start, count: count) == nil)
  }

  @Test func `starts of groups go from 0 to the number of members and never down`() throws {
    #expect(try column([0, 2, 2, 5]).areStarts(of: 5))
    #expect(try !column([0, 3, 2, 5]).areStarts(of: 5))
    #expect(try !column([1, 2, 5]).areStarts(of: 5))
    #expect(try !column([0, 2, 4]).areStarts(of: 5))
    #expect(try !column([]).areStarts(of: 0))
  }

  @Test func `all are below a number, or one is not`() throws {
    #expect(try column([3, 0, 4]).areBelow(5))
    #expect(try !column([3, 5, 4]).areBelow(5))
  }
}
