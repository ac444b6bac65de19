import TestSupport
import Testing

@testable import kg

struct ManualTests {
  private let folder: TemporaryFolder
  private let pages: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    let written = try Shell(in: folder.path).run("kg man -o man && ls man")
    try #require(written.status == 0, "\(written.error)")
    var pages: [String: String] = [:]
    for name in written.output.split(separator: "\n") {
      pages[String(name)] = String(decoding: try folder.bytes(of: "man/\(name)"), as: UTF8.self)
    }
    self.pages = pages
  }

  @Test func `every command and option is in a page`() throws {
    for command in try CommandDescription.all() {
      let page = try #require(pages[command.path.joined(separator: "-") + ".1"])
      for argument in command.ownArguments {
        for name in argument.names ?? [] { #expect(page.contains("\\fB\(Roff.escaped(name.text))\\fR")) }
      }
    }
    #expect(pages.keys.contains("kg-curate-merge.1"))
  }

  @Test func `every short option has a long form`() throws {
    for command in try CommandDescription.all() {
      for argument in command.ownArguments {
        let kinds = argument.names?.map(\.kind) ?? []
        #expect(kinds.isEmpty || kinds.contains("long"), "\(command.path)")
      }
    }
  }

  @Test func `the help of every command begins with examples and fits a terminal of 80 columns`() throws {
    let shell = Shell(in: folder.path)
    for command in try CommandDescription.all() where !command.path.contains("help") {
      let text = try shell.run("\(command.path.joined(separator: " ")) --help").output
      let lines = text.split(separator: "\n").map(String.init)
      let examples = try #require(lines.firstIndex(of: "EXAMPLES:"), "\(command.path)")
      let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE:") })
      #expect(examples < usage)
      // A line that is broken in the middle would no longer begin with the program's name.
      #expect(
        lines[examples + 1..<usage].allSatisfy {
          $0.contains("kg ") || $0.hasPrefix("TOPICS") || $0.hasPrefix("and")
        }, "\(command.path)")
      for line in lines { #expect(TerminalText.width(of: line) <= 80, "\(line)") }
    }
  }

  @Test func `pages are clean`() throws {
    let shell = Shell(in: folder.path)
    guard try shell.run("command -v mandoc").status == 0 else {
      print("passed over: mandoc is not installed")
      return
    }
    let checked = try shell.run("mandoc -Tlint man/*.1")
    #expect(checked.output.isEmpty, "\(checked.output)")
    #expect(checked.status == 0)
  }

  @Test func `text is never taken for a command of the formatter`() {
    #expect(Roff.escaped(".kg.yml") == "\\&.kg.yml")
    #expect(Roff.escaped("a-b\\c") == "a\\-b\\ec")
    #expect(Roff.sentences("One. Two three.") == ["One.", "Two three."])
  }
}
