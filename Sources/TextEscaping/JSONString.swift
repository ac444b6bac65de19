/// Text as a JSON string (RFC 8259) that may also stand inside an HTML script element or a JavaScript literal.
public enum JSONString {
  /// Returns `text` between quotes.
  ///
  /// `<` is written `\u003c`, so that no `</script>` or `<!--` can occur, and the line separators U+2028 and U+2029
  /// are escaped. Everything else but quotes, backslashes and controls stays UTF-8.
  public static func quote(_ text: String) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "<", "\u{2028}", "\u{2029}": quoted += unicodeEscape(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += unicodeEscape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// `\u` and four hexadecimal digits; the characters it is used for are all below U+10000.
  private static func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
