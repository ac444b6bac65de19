import TestSupport
import Testing

@testable import GraphExchange

struct CSVFormatTests {
  @Test func `for Excel there is a byte-order mark, and nothing runs`() throws {
    let nodes = try #require(
      try CSVFormat(isSafeForSpreadsheets: true).folder(of: SampleGraphs.hostile)["nodes.csv"])
    #expect(nodes.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(nodes.contains("\"'=cmd|' /C calc'!A0\""))
    #expect(!nodes.contains(",=cmd"))
  }
}
