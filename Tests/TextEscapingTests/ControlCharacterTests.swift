import Testing
import TextEscaping

struct ControlCharacterTests {
  @Test(arguments: ["\u{1B}", "\u{0}", "\u{85}", "\u{202E}", "\u{2069}", "\u{2028}"] as [Unicode.Scalar])
  func `what a terminal obeys is shown by its number`(_ scalar: Unicode.Scalar) {
    #expect(ControlCharacter.isUnsafe(scalar))
    #expect(String(ControlCharacter.visible(scalar)) == "\\u{\(String(scalar.value, radix: 16))}")
  }

  @Test(arguments: ["a", "가", "\u{200D}", "\u{301}"] as [Unicode.Scalar])
  func `letters, joiners and marks are safe`(_ scalar: Unicode.Scalar) {
    #expect(!ControlCharacter.isUnsafe(scalar))
  }
}
