import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct ManCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print a manual page, or write all of them into a folder.",
    usage: "kg man [COMMAND …] | -o FOLDER",
    discussion: """
      EXAMPLES:
        kg man query > kg-query.1; man ./kg-query.1    one page
        kg man -o ~/.local/share/man/man1              all of them
      """)

  @Argument(help: ArgumentHelp("The command that the page is of; kg itself where none is named."))
  var command: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Write all pages into this folder.", valueName: "folder"))
  var output: String?

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard output == nil || command.isEmpty else {
      throw ValidationError("-o writes all pages; name no command with it.")
    }
  }

  func run() throws {
    try Failure.reporting {
      let all = try CommandDescription.all()
      if let output {
        do {
          try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
          throw OutputError.cannotWrite(path: output, reason: "the folder cannot be created")
        }
        for described in all {
          let page = ManualPage(of: described, among: all)
          try OutputFile.write(page.text, to: "\(output)/\(page.name).1")
        }
        return
      }
      guard let described = all.first(where: { $0.path == ["kg"] + command }) else {
        let names = all.map { $0.path.dropFirst().joined(separator: " ") }
        let word = command.joined(separator: " ")
        Terminal.note(Mistake.unknown(word, kind: "command", among: names, help: "'kg --help' lists them"))
        throw Failure.wrongUsage
      }
      Terminal.write(ManualPage(of: described, among: all).text, to: 1)
    }
  }
}
