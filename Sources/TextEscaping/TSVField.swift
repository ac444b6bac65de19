/// Text as a field of tab-separated values, a row a line whatever the text holds.
public enum TSVField {
  /// Returns `text` with a tab, a line break, a carriage return and a backslash as `\t`, `\n`, `\r` and `\\`, the
  /// convention of PostgreSQL and MySQL, and every other control character and bidirectional override as `\u{…}`.
  public static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeginEscaped) else { return text }
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

  /// Whether a byte of UTF-8 is that of a character to be escaped, or the first of one that may have to be.
  private static func mayBeginEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }
}
