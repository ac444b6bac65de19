/// Text as plain text of GitHub Flavored Markdown, inside a paragraph or a table's cell.
///
/// The result holds no raw character that Markdown, HTML or Liquid could act on, and no line break.
public enum MarkdownText {
  /// Returns `text` with every ASCII character that means something escaped by a backslash or a character reference,
  /// line breaks as blanks, and without control characters.
  public static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "{", "}", ":", "@": escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!", "^":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}": escaped.append(" ")
      case _ where ControlCharacter.isUnsafe(scalar): continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
