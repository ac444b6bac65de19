import PaperCorpus
import Testing

struct NormalFormTests {
  /// Signs with which others may be one, or that may change the sign before them.
  private static let neighbours = ["", "a", "가", "각", "é", "\u{301}", "\u{11A8}", "\u{1161}", "…", "·"]

  private func isNormal(_ text: String) -> Bool {
    text.nfc.utf8.elementsEqual(String(decoding: text._nfcCodeUnits, as: UTF8.self).utf8)
  }

  @Test(arguments: [0x00...0x2FF, 0x300...0x36F, 0x1100...0x11FF, 0x2000...0x206F, 0xD700...0xD7A3])
  func `form C is that of the standard library beside any sign`(values: ClosedRange<UInt32>) {
    for scalar in values.compactMap(Unicode.Scalar.init) {
      for other in Self.neighbours {
        let text = "\(other)\(scalar)\(other)"
        if !isNormal(text) { Issue.record("U+\(String(scalar.value, radix: 16)) beside '\(other)'") }
      }
    }
  }

  @Test(arguments: [
    (" 지식\n\t증류 ", "지식 증류"), ("a\u{A0}\u{3000}b", "a b"), ("\u{1112}\u{1161}\u{11A8}", "학"), ("", ""),
    (" \n", ""), ("é", "é"),
  ])
  func `folded text stands on one line in form C`(text: String, folded: String) {
    #expect(text.folded.utf8.elementsEqual(folded.utf8))
  }
}
