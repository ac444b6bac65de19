/// Words of a command line as bash and zsh read them: the one place that quotes for a shell.
enum ShellQuote {
  /// A command with its words quoted where they must be; words that may look like options stand behind `--`.
  static func command(_ program: [String], names: [String]) -> String {
    let guarded = names.contains { $0.hasPrefix("-") } ? ["--"] + names : names
    return (program + guarded).map(word).joined(separator: " ")
  }

  /// A text as one word: bare where no sign of it can be mistaken, else in single quotes, else, where a sign would
  /// not be seen or could harm a terminal, in `$'…'` with its bytes.
  ///
  /// - Precondition: the text holds no NUL, which no argument can.
  static func word(_ text: String) -> String {
    if text.unicodeScalars.contains(where: isUnseen) {
      return "$'" + text.unicodeScalars.map(escaped).joined() + "'"
    }
    if !text.isEmpty, text.unicodeScalars.allSatisfy(isPlain) { return text }
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":", "@", "+", "%", ",": true
    case "\u{AC00}"..."\u{D7A3}": true
    default: false
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "'" || scalar == "\\" { return "\\" + String(scalar) }
    guard isUnseen(scalar) else { return String(scalar) }
    // Three octal digits end by themselves, whatever follows.
    return String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }.joined()
  }
}
