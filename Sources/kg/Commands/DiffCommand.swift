import ArgumentParser
import PaperCorpus

struct DiffCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what the posts of some days brought to the graph.",
    usage: "kg diff [DAY [DAY]] [OPTION …]",
    discussion: """
      EXAMPLES:
        kg diff                          the day of the newest post
        kg diff --since 2025-11-01       from then on
        kg diff 2025-11-01 2025-11-07    from the one day to the other
      """)

  @Argument(help: ArgumentHelp("The first day, and the last.", valueName: "yyyy-mm-dd"))
  var days: [PostDate] = []

  @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
  var since: PostDate?

  @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
  var until: PostDate?

  @Option(help: ArgumentHelp("How many of each kind to show.", valueName: "number"))
  var limit = 10

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard days.isEmpty || since == nil && until == nil else {
      throw ValidationError("Give days, or --since and --until.")
    }
    guard days.count <= 2 else { throw ValidationError("Give two days at most.") }
    if let first = days.first ?? since, let last = days.dropFirst().first ?? until, last < first {
      throw ValidationError("The last day is before the first.")
    }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try ask { DiffQuestion(since: days.first ?? since, until: days.dropFirst().first ?? until, limit: limit) }
  }
}
