import ArgumentParser

@main
struct KG: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kg",
    abstract: "Turn a blog of paper summaries into a knowledge graph to query, rank and draw.",
    usage: """
      kg build [PATH]
      kg query --related NAME | --about NAME | --top [--type TYPE]
      kg diff [--since DAY]
      kg export [--around NAME | --paper ID | --post FILE] -o FILE.svg|.png|.dot|.json
      kg export --each post|paper|entity -o FOLDER
      kg doctor
      kg curate merge|split|distinct|rename|retype|hide|alias|undo …
      kg stats
      kg evaluate GOLD
      kg train POSTS GOLD -o FILE
      """,
    discussion: """
      EXAMPLES:
        cd my-blog && kg build             read what is new into .kg/kg.sqlite
        kg query --related DMD             what is near DMD, and the papers that say so
        kg export --around DMD -o dmd.svg  a picture of it for the blog

      EXIT CODES: 0 done, 1 nothing found, 2 failed, 64 wrong usage, 65 bad input under --strict
      """,
    subcommands: [
      BuildCommand.self, QueryCommand.self, DiffCommand.self, DoctorCommand.self, ExportCommand.self,
      CurateCommand.self, StatsCommand.self, EvaluateCommand.self, TrainCommand.self,
    ])

  @Flag(help: "Show the version, and those of the libraries that results depend on.")
  var version = false

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    try Failure.reporting { Terminal.print(try Version.text()) }
  }
}
