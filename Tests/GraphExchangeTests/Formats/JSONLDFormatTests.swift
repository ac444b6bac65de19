import TestSupport
import Testing

@testable import GraphExchange

struct JSONLDFormatTests {
  @Test func `a page that it is embedded in cannot be broken out of`() throws {
    #expect(!(try JSONLDFormat().text(of: SampleGraphs.hostile)).contains("<"))
  }
}
