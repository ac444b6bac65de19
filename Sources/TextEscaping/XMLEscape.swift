/// Text made safe for XML 1.0, for HTML that it is inlined into, and for a Liquid template that it is included in.
///
/// The result holds no raw `& < > " ' { }` and no line break, so it may stand as element content or between either
/// quotes of an attribute, and neither an XML parser nor Liquid finds anything to run in it. Characters that XML 1.0
/// or HTML forbid (C0 controls but tab and line breaks, delete, C1 controls, U+FFFE, U+FFFF) are left out.
public enum XMLEscape {
  /// Returns `text` as element content or attribute value.
  public static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'", "{", "}", "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case _ where isForbidden(scalar): continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether XML 1.0 (Char, section 2.2) or the HTML parser forbids the character.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
