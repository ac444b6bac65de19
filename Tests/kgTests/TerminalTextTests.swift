import TestSupport
import Testing

@testable import kg

struct TerminalTextTests {
  @Test(arguments: [("abc", 3), ("지식 증류", 9), ("é", 1), ("👩‍🔬", 2), ("ｄｍｄ", 6), ("", 0), ("a\tb", 2)])
  func `width counts the columns of a terminal`(text: String, width: Int) {
    #expect(TerminalText.width(of: text) == width)
  }

  @Test(arguments: HostileLabels.all)
  func `no control character or override reaches the terminal`(label: String) {
    let isHarmless = TerminalText.escaped(label).unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
        && !(0x202A...0x202E).contains(scalar.value)
    }
    #expect(isHarmless)
  }

  @Test(arguments: [
    ("ab cd ef", 5, ["ab cd", "ef"]), ("ab cd ef gh", 5, ["ab cd", "ef gh"]), ("지식 증류", 4, ["지식", "증류"]),
    ("ab cd ef gh", 2, ["ab", "c…"]), ("abcdef", 4, ["abc…"]), ("지식증류", 4, ["지…"]), ("", 4, []),
  ])
  func `text is broken at blanks, and cut where it goes on`(text: String, width: Int, lines: [String]) {
    #expect(TerminalText.wrapped(text, to: width, lines: 2) == lines)
  }
}
