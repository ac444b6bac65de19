import Foundation
import TestSupport
import Testing
import TextEscaping

struct IRITextTests {
  @Test(arguments: HostileLabels.all)
  func `a component decodes to the label and holds no sign of its own`(label: String) {
    let component = IRIText.component(label)
    #expect(component.removingPercentEncoding.map { Array($0.utf8) } == Array(label.utf8))
    #expect(
      !component.unicodeScalars.contains { ":/?#[]@!$&'()*+,;= <>\"{}|\\^`\n".unicodeScalars.contains($0) })
  }

  @Test func `letters stay readable`() {
    #expect(IRIText.component("확산 모델") == "확산%20모델")
    #expect(IRIText.component("Qwen2.5-VL") == "Qwen2.5-VL")
  }

  @Test func `an address keeps its parts and loses what no identifier may hold`() {
    #expect(IRIText.reference("https://a.org/x?y=1&z=%20#b") == "https://a.org/x?y=1&z=%20#b")
    #expect(IRIText.reference("https://a.org/<b>\"{c}|") == "https://a.org/%3Cb%3E%22%7Bc%7D%7C")
  }

  @Test(arguments: HostileLabels.all)
  func `an address in ASCII holds nothing that is not seen, and decodes to what it was`(label: String) {
    let ascii = IRIText.ascii(label)
    #expect(ascii.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(ascii == label || ascii.contains("%"))
    #expect(IRIText.ascii("https://a.kr/%20#가") == "https://a.kr/%20#%EA%B0%80")
  }
}
