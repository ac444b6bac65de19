/// Text as a quoted label of a Mermaid flowchart.
public enum MermaidLabel {
  /// Returns `text` between double quotes, in one line.
  ///
  /// Every ASCII sign that Mermaid, its Markdown, its icons, HTML or Liquid could act on is written as the entity code
  /// `#N;`. A label without a visible sign is a blank, as Mermaid takes no empty one.
  public static func quote(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": quoted += " "
      case _ where ControlCharacter.isUnsafe(scalar): continue
      case _ where isPlain(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += "#\(scalar.value);"
      }
    }
    return "\"\(quoted.isEmpty ? " " : quoted)\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || " .,-+/()'".unicodeScalars.contains(scalar)
  }
}
