/// Text as a scalar of YAML (1.2.2, chapter 7.3), in one line.
public enum YAMLString {
  /// Returns a scalar that every reader takes for the text: plain where nothing can be mistaken, in double quotes with
  /// escapes where a sign needs one, else in single quotes.
  public static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    if text.unicodeScalars.contains(where: needsEscape) { return doubleQuoted(text) }
    var quoted = "'"
    for scalar in text.unicodeScalars { quoted += scalar == "'" ? "''" : String(scalar) }
    return quoted + "'"
  }

  /// Whether a text may stand without quotes, in a list as well: words of letters, digits and few signs.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, !text.hasSuffix(" ") else {
      return false
    }
    let isHarmless = text.unicodeScalars.allSatisfy { scalar in
      !needsEscape(scalar)
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || " -_.+/()×".unicodeScalars.contains(scalar))
    }
    return isHarmless && !wordsWithMeaning.contains(text.lowercased())
  }

  /// Words that other readers take for a truth value, a number or nothing.
  private static let wordsWithMeaning: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]

  /// Whether a sign has no place in a line of YAML, or would not be seen there.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: return false
    case 0xA0, 0xFEFF, 0xFFFE...0xFFFF, 0x2028...0x2029: return true
    default:
      // The joiners inside emoji are seen by what they join.
      if scalar.value == 0x200D { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: return true
      default: return false
      }
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where needsEscape(scalar): quoted += escape(scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    let (sign, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + sign + String(repeating: "0", count: width - digits.count) + digits
  }
}
