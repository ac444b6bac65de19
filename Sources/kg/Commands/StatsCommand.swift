import ArgumentParser

struct StatsCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say how much the graph holds.",
    usage: "kg stats [OPTION …]",
    discussion: """
      EXAMPLES:
        kg stats           posts, papers, entities of each type, results
        kg stats --json    for programs
      """)

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try ask { StatsQuestion() }
  }
}
