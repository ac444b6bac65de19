/// Text as a field of tab-separated values, a row a line whatever the text holds.
public enum TSVField {
  /// Returns `text` with a tab, a line break, a carriage return and a backslash as `\t`, `\n`, `\r` and `\\`, the
  /// convention of PostgreSQL and MySQL, and every other control character and bidirectional override as `\u{…}`.
  public static func escape(_ text: String) -> String {
    guard needsEscape(text.utf8) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case _ where ControlCharacter.isUnsafe(scalar):
        escaped.append(contentsOf: ControlCharacter.visible(scalar))
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a text has a character to be escaped, told from its bytes.
  private static func needsEscape(_ text: String.UTF8View) -> Bool {
    var (last, lastButOne): (UInt8, UInt8) = (0, 0)
    for byte in text {
      if byte < 0x80 {
        guard byte >= 0x20, byte != UInt8(ascii: "\\"), byte != 0x7F else { return true }
        last = byte
        continue
      }
      switch (lastButOne, last, byte) {
      // U+0080 to U+009F; U+2028 to U+202E; U+2066 to U+2069.
      case (_, 0xC2, 0x80..<0xA0), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9): return true
      default: (last, lastButOne) = (byte, last)
      }
    }
    return false
  }
}
