import TestSupport
import Testing
import TextEscaping

struct MarkdownTextTests {
  @Test(arguments: HostileLabels.all)
  func `nothing in a label is raw HTML, Liquid, a link, a table's bar or a line break`(_ label: String) {
    let text = MarkdownText.escape(label)
    var isEscaped = false
    for scalar in text.unicodeScalars {
      #expect(isEscaped || !"<>{}[]|`*_~$:".unicodeScalars.contains(scalar))
      #expect(!ControlCharacter.isUnsafe(scalar))
      isEscaped = scalar == "\\" && !isEscaped
    }
    #expect(!isEscaped)
  }

  @Test func `plain text stays as it is`() {
    #expect(MarkdownText.escape("확산 모델 (DMD2), 12편") == "확산 모델 (DMD2), 12편")
    #expect(MarkdownText.escape("a_b|c") == "a\\_b\\|c")
  }
}
