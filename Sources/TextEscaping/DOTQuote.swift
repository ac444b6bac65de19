/// Text as a double-quoted string of the DOT language.
///
/// Never an HTML-like label: those begin with an unquoted `<`. C0 controls and delete are left out, line breaks become
/// blanks.
public enum DOTQuote {
  /// Returns `name` as an identifier. Two different names never give the same identifier.
  ///
  /// DOT knows no escape but `\"` and keeps `\\` as two characters, so that a name with backslashes reads doubled.
  public static func identifier(_ name: String) -> String { quote(name) }

  /// Returns `text` as a value of the type `escString` (`label`, `tooltip`, `URL`), in which Graphviz shows the text
  /// as it is: no `\N`, no `\n`, no character reference.
  public static func label(_ text: String) -> String { quote(text, referencesAmpersand: true) }

  /// Returns `lines` as a label of several centred lines.
  public static func label(lines: [String]) -> String {
    let texts = lines.map { quote($0, referencesAmpersand: true).dropFirst().dropLast() }
    return "\"" + texts.joined(separator: "\\n") + "\""
  }

  private static func quote(_ text: String, referencesAmpersand: Bool = false) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "&" where referencesAmpersand: quoted += "&amp;"
      case "\n", "\r", "\t": quoted += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
