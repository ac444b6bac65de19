import PaperCorpus
import Testing

@testable import EntityLinking

struct ArXivOrderTests {
  private func isEarlier(_ left: String, _ right: String) -> Bool {
    ArXivOrder.isEarlier(PaperID(rawValue: left), than: PaperID(rawValue: right))
  }

  @Test func `the month counts before the number`() {
    #expect(isEarlier("2508.20000", "2509.00001"))
    #expect(!isEarlier("2509.00002", "2509.00001"))
  }

  @Test func `a paper without an arXiv identifier comes before none`() {
    #expect(!isEarlier("https://example.org/1", "2509.00001"))
    #expect(!isEarlier("2509.00001", "some title"))
  }
}
