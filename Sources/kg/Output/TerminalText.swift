import PaperCorpus
import TextEscaping

/// Text on its way to a terminal: without control characters, and as wide as a terminal draws it.
enum TerminalText {
  /// The text with every control character, escape sequence starter and bidirectional override made visible.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ControlCharacter.isUnsafe(scalar) {
        escaped.append(contentsOf: ControlCharacter.visible(scalar))
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The columns that a text takes: two for Hangul, Chinese, Japanese, full-width forms and emoji (Unicode UAX 11),
  /// none for marks that combine.
  static func width(of text: some StringProtocol) -> Int {
    plainWidth(of: text) ?? text.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns of text that has only printable ASCII and syllables of Korean, of which each is a letter by itself;
  /// nil for other text.
  private static func plainWidth(of text: some StringProtocol) -> Int? {
    let width = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var (width, place) = (0, 0)
      while place < bytes.count {
        switch bytes[place] {
        case 0x20...0x7E:
          width += 1
          place += 1
        case 0xEA...0xED:
          guard HangulSyllable.begins(at: place, in: bytes) else { return nil }
          width += 2
          place += 3
        default: return nil
        }
      }
      return width
    }
    return width ?? nil
  }

  /// The text cut to a width, with `…` where something is missing, and filled up with blanks.
  static func fitted(_ text: String, to width: Int, keepsEnd: Bool = false) -> String {
    let cut = fittedLine(text, to: width, keepsEnd: keepsEnd)
    return cut + String(repeating: " ", count: max(0, width - self.width(of: cut)))
  }

  /// The text cut to a width, without blanks behind it: before a wide letter, it may be a column short.
  static func fittedLine(_ text: String, to width: Int, keepsEnd: Bool = false) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(of: kept) > width - 1 {
      if keepsEnd { kept.removeFirst() } else { kept.removeLast() }
    }
    return keepsEnd ? "…" + kept : kept + "…"
  }

  /// The text broken at blanks into lines of a width; `…` stands where it goes on behind the last.
  static func wrapped(_ text: String, to width: Int, lines count: Int) -> [String] {
    var lines: [String] = []
    var rest = text.split(separator: " ")[...]
    while !rest.isEmpty, lines.count < count - 1 {
      var line = String(rest.removeFirst())
      while let next = rest.first, self.width(of: line) + 1 + self.width(of: String(next)) <= width {
        line += " \(rest.removeFirst())"
      }
      lines.append(fittedLine(line, to: width))
    }
    if !rest.isEmpty { lines.append(fittedLine(rest.joined(separator: " "), to: width)) }
    return lines
  }

  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
      return 2
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      switch first.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: return 0
      default: return 1
      }
    }
  }
}
