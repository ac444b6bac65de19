import TestSupport
import Testing
import TextEscaping

struct TSVFieldTests {
  @Test(arguments: HostileLabels.all)
  func `a field holds no separator and nothing that a terminal obeys`(_ label: String) {
    #expect(!TSVField.escape(label).unicodeScalars.contains(where: ControlCharacter.isUnsafe))
  }

  @Test func `separators and backslashes read back`() {
    #expect(TSVField.escape("a\tb\nc\\d\re") == "a\\tb\\nc\\\\d\\re")
    #expect(TSVField.escape("\u{1B}[31m") == "\\u{1b}[31m")
    #expect(TSVField.escape("확산 모델") == "확산 모델")
  }
}
