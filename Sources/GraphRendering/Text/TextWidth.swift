/// How wide text is, from a table instead of a font engine, so that a layout is the same on every machine.
///
/// Latin has the advance widths of Helvetica (Adobe Core 14 font metrics), which the fonts of a page's Korean font
/// stack stay near or below; Hangul, Han and kana take one em; marks that combine take nothing.
public enum TextWidth {
  /// The weight a text is set in.
  public enum Weight: Sendable {
    case regular
    case bold
  }

  /// Returns the width of one line of `text` in the unit of `fontSize`.
  public static func measure(_ text: String, fontSize: Double, weight: Weight = .regular) -> Double {
    let thousandths = text.reduce(0) { $0 + Self.thousandths(of: $1) }
    return Double(thousandths) * stretch(of: weight) / 1000 * fontSize
  }

  /// Returns `text`, or where it is wider than `width` its longest beginning that fits with `…` behind it.
  ///
  /// A grapheme cluster stays whole: a syllable of conjoining jamo, a flag, a family emoji. Blanks before the `…` go.
  public static func truncate(
    _ text: String, to width: Double, fontSize: Double, weight: Weight = .regular
  ) -> String {
    if measure(text, fontSize: fontSize, weight: weight) <= width { return text }
    let scale = stretch(of: weight) / 1000 * fontSize
    var used = thousandths(of: "…")
    var kept = text.startIndex
    for index in text.indices {
      used += thousandths(of: text[index])
      if Double(used) * scale > width { break }
      kept = text.index(after: index)
    }
    var beginning = text[..<kept]
    while beginning.last?.isWhitespace == true { beginning.removeLast() }
    return beginning + "…"
  }

  /// Bold advances exceed regular ones by a twentieth on average (Helvetica-Bold over Helvetica, running English).
  private static func stretch(of weight: Weight) -> Double { weight == .bold ? 1.06 : 1 }

  /// The advance of a grapheme cluster in thousandths of an em.
  private static func thousandths(of cluster: Character) -> Int {
    guard let first = cluster.unicodeScalars.first else { return 0 }
    let isPictorial =
      first.properties.isEmojiPresentation
      || cluster.unicodeScalars.dropFirst().contains { $0 == "\u{FE0F}" || $0 == "\u{20E3}" }
    if isPictorial { return emojiWidth }
    return advance(of: first)
  }

  private static func advance(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x80 { return value < 0x20 || value == 0x7F ? 0 : ascii[Int(value) - 0x20] }
    if isFullWidth(value) { return 1000 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if let width = punctuation[scalar] { return width }
    return scalar.properties.isUppercase ? 722 : 600
  }

  /// The blocks in which every character takes one em: Hangul, Han, kana, their punctuation and full-width forms.
  private static func isFullWidth(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The widest advance of the common emoji fonts.
  private static let emojiWidth = 1250

  /// Helvetica's advances of U+0020 to U+007E.
  private static let ascii: [Int] = [
    // space to slash
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    // digits to question mark
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    // @ to O
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    // P to _
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    // ` to o
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    // p to ~
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// Characters outside ASCII that titles use and whose width is far from a letter's.
  private static let punctuation: [Unicode.Scalar: Int] = [
    "\u{A0}": 278, "·": 278, "–": 556, "—": 1000, "‘": 222, "’": 222, "“": 333, "”": 333, "…": 1000, "•": 350,
    "→": 1000, "←": 1000, "↔": 1000, "×": 584, "±": 584, "≤": 584, "≥": 584, "∞": 750, "™": 1000,
  ]
}
