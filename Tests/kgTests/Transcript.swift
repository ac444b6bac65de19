import TestSupport

/// A session at the command line, as text: each command with what it printed.
///
/// Lines of standard error carry `! ` in front; an exit code other than 0 follows in brackets.
struct Transcript {
  private let shell: Shell
  private let folder: String
  private(set) var text = ""

  init(in folder: String) {
    self.folder = folder
    shell = Shell(in: folder)
  }

  /// Runs a line and appends what happened.
  mutating func run(_ line: String) throws {
    let outcome = try shell.run(line)
    text += "$ \(line)\n"
    text += hidden(outcome.output)
    text += outcome.error.split(separator: "\n").map { "! \(hidden(String($0)))\n" }.joined()
    if outcome.status != 0 { text += "[\(outcome.status)]\n" }
    text += "\n"
  }

  /// A text without the name of the test's own folder.
  private func hidden(_ text: String) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let range = rest.firstRange(of: folder) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return (parts + [rest]).joined(separator: "BLOG")
  }
}
