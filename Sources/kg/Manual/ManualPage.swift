/// A page of the manual in the language of man(7).
struct ManualPage {
  private let command: CommandDescription
  private let all: [CommandDescription]

  /// The page of a command.
  init(of command: CommandDescription, among all: [CommandDescription]) {
    self.command = command
    self.all = all
  }

  /// Its name, such as `kg-curate-merge`.
  var name: String { command.path.joined(separator: "-") }

  var text: String {
    var lines = [
      ".TH \(name.uppercased()) 1 \"\(Version.date)\" \"kg \(Version.number)\" \"kg manual\"", ".SH NAME",
    ]
    lines += Roff.sentences("\(name) - \(abstract.lowercasedFirst)")
    lines.append(".SH SYNOPSIS")
    lines += synopsis
    lines.append(".SH DESCRIPTION")
    lines += Roff.sentences(command.abstract ?? "")
    lines += Roff.blocks(command.discussion ?? "")
    if !command.ownArguments.isEmpty {
      lines.append(".SH OPTIONS")
      lines += command.ownArguments.flatMap(entry)
    }
    let children = all.filter { Array($0.path.dropLast()) == command.path }
    if !children.isEmpty {
      lines.append(".SH COMMANDS")
      for child in children {
        lines += [".TP", ".B \(Roff.escaped(child.commandName))"] + Roff.sentences(child.abstract ?? "")
      }
    }
    for topic in command.path.count == 1 ? HelpTopic.allCases : [.exitCodes] { lines += section(topic) }
    let others = all.filter { $0.path.count <= 2 && $0.path != command.path }
    lines.append(".SH SEE ALSO")
    for (position, other) in others.enumerated() {
      let comma = position == others.count - 1 ? "" : ","
      lines.append(".BR \(Roff.escaped(other.path.joined(separator: "-"))) (1)\(comma)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var abstract: String {
    let text = command.abstract ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private var synopsis: [String] {
    var lines = [".B \(Roff.escaped(command.path.joined(separator: " ")))"]
    if command.subcommands?.isEmpty == false { lines.append(".I command") }
    for argument in command.ownArguments {
      let words = Self.form(of: argument, name: argument.names?.last.map(\.text))
      let text = words + (argument.isRepeating ? " ..." : "")
      lines.append(argument.isOptional ? "[\(text)]" : text)
    }
    return lines
  }

  private func entry(_ argument: CommandDescription.Argument) -> [String] {
    let names = argument.names?.map { Self.form(of: argument, name: $0.text) } ?? []
    var lines = [".TP", names.isEmpty ? Self.form(of: argument, name: nil) : names.joined(separator: ", ")]
    lines += Roff.sentences(argument.abstract ?? "")
    lines += Roff.sentences(argument.discussion ?? "")
    if let values = argument.allValues, !values.isEmpty {
      lines += Roff.sentences("Values: \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue { lines += Roff.sentences("Default: \(value).") }
    return lines
  }

  private static func form(of argument: CommandDescription.Argument, name: String?) -> String {
    let value = "\\fI\(Roff.escaped(argument.valueName ?? "value"))\\fR"
    guard let name else { return value }
    let bold = "\\fB\(Roff.escaped(name))\\fR"
    return argument.kind == "flag" ? bold : "\(bold) \(value)"
  }

  /// A help topic, whose first line is its title.
  private func section(_ topic: HelpTopic) -> [String] {
    let lines = topic.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let title = topic == .exitCodes ? "EXIT STATUS" : lines[0]
    let blocks = Roff.blocks(lines.dropFirst().joined(separator: "\n"))
    // The heading of a section begins a paragraph.
    return [".SH \(title)"] + (blocks.first == ".PP" ? blocks.dropFirst() : blocks[...])
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// Text for the formatter of manual pages.
enum Roff {
  /// A text in which nothing is taken for a command of the formatter.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  /// Running text: each sentence on a line of its own, no line too long.
  static func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).map({ escaped(String($0)) }) {
      if !line.isEmpty, line.utf8.count + word.utf8.count >= longestLine {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
      if let last = word.last, ".?!:".contains(last) {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Paragraphs, which indented lines leave as they are.
  static func blocks(_ text: String) -> [String] {
    var lines: [String] = []
    var running: [String] = []
    var isLiteral = false
    func flush() {
      guard !running.isEmpty else { return }
      lines += [".PP"] + sentences(running.joined(separator: " "))
      running = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("  ") {
        flush()
        if !isLiteral { lines += [".PP", ".nf"] }
        isLiteral = true
        lines.append(escaped(String(line)))
      } else if line.allSatisfy(\.isWhitespace) {
        if isLiteral { lines.append(".fi") }
        isLiteral = false
        flush()
      } else {
        if isLiteral { lines.append(".fi") }
        isLiteral = false
        running.append(line)
      }
    }
    if isLiteral { lines.append(".fi") }
    flush()
    return lines
  }

  private static let longestLine = 72
}
