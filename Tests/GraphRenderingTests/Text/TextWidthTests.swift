import GraphRendering
import TestSupport
import Testing

struct TextWidthTests {
  @Test
  func `Latin has Helvetica's advances`() {
    // Adobe's Helvetica.afm: H 722, e 556, l 222, l 222, o 556.
    #expect(abs(TextWidth.measure("Hello", fontSize: 1000) - 2278) < 1e-9)
  }

  @Test(arguments: ["확산", "拡散", "テス", "ＡＢ"])
  func `Hangul, Han, kana and full-width forms take one em each`(_ text: String) {
    #expect(TextWidth.measure(text, fontSize: 14) == 28)
  }

  @Test
  func `decomposed Hangul is as wide as composed`() {
    #expect(
      TextWidth.measure("\u{1112}\u{1161}\u{11AB}", fontSize: 10) == TextWidth.measure("한", fontSize: 10))
  }

  @Test
  func `marks that combine and invisible characters take nothing`() {
    #expect(
      TextWidth.measure("e\u{301}\u{302}\u{200B}\u{202E}", fontSize: 10)
        == TextWidth.measure("e", fontSize: 10))
  }

  @Test
  func `a family emoji is one wide character`() {
    #expect(TextWidth.measure("👩‍👩‍👧‍👦", fontSize: 10) == TextWidth.measure("👩", fontSize: 10))
  }

  @Test
  func `bold is wider`() {
    #expect(TextWidth.measure("DMD", fontSize: 10, weight: .bold) > TextWidth.measure("DMD", fontSize: 10))
  }

  @Test(arguments: HostileLabels.all, [0.0, 10, 60, 200, 100_000])
  func `a truncated text fits, or is the ellipsis alone`(_ label: String, _ width: Double) {
    let short = TextWidth.truncate(label, to: width, fontSize: 14)
    #expect(short == "…" || TextWidth.measure(short, fontSize: 14) <= width)
    #expect(short == label || (short.hasSuffix("…") && label.hasPrefix(short.dropLast())))
  }

  @Test
  func `truncation takes grapheme clusters whole`() {
    #expect(TextWidth.truncate("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", to: 23, fontSize: 10) == "👩‍👩‍👧‍👦…")
    #expect(TextWidth.truncate("\u{1112}\u{1161}\u{11AB}글입니다", to: 20, fontSize: 10) == "한…")
  }
}
