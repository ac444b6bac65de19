import ArgumentParser

@main
struct KG: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kg",
    abstract: "Turn a blog of paper summaries into a knowledge graph to query, rank and draw.",
    usage: "kg COMMAND [OPTION …]",
    discussion: """
      EXAMPLES:
        cd my-blog && kg build             read what is new into .kg/kg.sqlite
        kg query --related DMD             what is near DMD, and papers that say so
        kg query --top --type dataset      the most central data sets
        kg export --around DMD -o dmd.svg  a picture of it for the blog

      TOPICS: 'kg help TOPIC' tells of \(HelpTopic.list).
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Daily",
        subcommands: [BuildCommand.self, QueryCommand.self, DiffCommand.self, ExportCommand.self]),
      CommandGroup(
        name: "Care",
        subcommands: [DoctorCommand.self, CurateCommand.self, StatsCommand.self, ConfigCommand.self]),
      CommandGroup(name: "Quality", subcommands: [EvaluateCommand.self, TrainCommand.self]),
      CommandGroup(name: "Shell", subcommands: [CompletionsCommand.self, ManCommand.self]),
    ])

  @Flag(help: "Show the version, and those of the libraries that results depend on.")
  var version = false

  static func main() {
    let invocation = Invocation(Array(CommandLine.arguments.dropFirst()))
    // The format of an export is that of its file, not of what is said.
    if invocation.wantsJSON, invocation.commandName != "export" { Terminal.sayErrorsAsJSON() }
    do {
      if let topic = try HelpTopic.asked(in: invocation.given) { return Terminal.print(topic.text) }
      var command = try invocation.command()
      if let command = command as? any TerminalCommand { Terminal.adopt(command.terminal) }
      try command.run()
    } catch {
      Ending.end(after: error, of: invocation)
    }
  }

  func run() throws {
    guard version else {
      return Terminal.print(
        """
        kg turns a blog of paper summaries into a knowledge graph.

          cd my-blog && kg build      read what is new
          kg query --related DMD      what is near DMD, and the papers that say so

        'kg --help' shows all commands, 'kg help COMMAND' one of them.
        """)
    }
    try Failure.reporting { Terminal.print(try Version.text()) }
  }
}
