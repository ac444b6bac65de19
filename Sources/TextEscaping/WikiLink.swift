/// Links between the notes of a vault, as Obsidian, Foam and Quartz read them.
public enum WikiLink {
  /// Returns a link to a note that shows a text.
  ///
  /// - Parameters:
  ///   - path: The note below the vault's root, without its ending, of names as `NoteFileName` makes them.
  ///   - text: What the link shows; brackets, bars and line breaks, which no link can hold, are replaced.
  /// - Returns: The link.
  public static func link(to path: String, showing text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": shown.append("(")
      case "]": shown.append(")")
      case "|": shown.append("/")
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": shown.append(" ")
      case _ where ControlCharacter.isUnsafe(scalar): continue
      default: shown.append(scalar)
      }
    }
    let isBlank = shown.allSatisfy { $0.properties.isWhitespace }
    return isBlank ? "[[\(path)]]" : "[[\(path)|\(String(shown))]]"
  }
}
