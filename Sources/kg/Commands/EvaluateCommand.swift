import ArgumentParser
import GoldStandard
import PaperCorpus

struct EvaluateCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the graph against annotated papers, or its ranking against the blog itself.",
    usage:
      "kg evaluate GOLD [--only FILE] [--worst N] [OPTION …]\nkg evaluate --related --before DATE | --sensitivity",
    discussion: """
      Precision is the share of what the graph says that is right, recall the
      share of what is annotated that it says, F1 their harmonic mean.

      --related takes the graph before a day and asks of each later paper how
      well one of its entities tells another from twenty that are as frequent:
      AUC is the chance to rank it first of two, MRR the mean of 1 / rank.

      EXAMPLES:
        kg evaluate gold                  a folder with a JSON file a paper
        kg evaluate gold --only ids.txt   some of the papers
        kg evaluate gold --worst 5        what is wrong in the five worst
        kg evaluate --related --before 2025-10-01
        kg evaluate --sensitivity         what doubling a weight does to the top
      """)

  @Argument(help: ArgumentHelp("The folder with the annotations.", valueName: "gold"))
  var folder: String?

  @Option(
    help: ArgumentHelp("Score the papers that a file lists, one arXiv id a line.", valueName: "file"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Show what is missed, made up and of wrong type in the n worst papers.", valueName: "n"))
  var worst = 0

  @Flag(help: "Compare measures of relatedness by what later papers name together.")
  var related = false

  @Option(help: ArgumentHelp("The day that parts earlier from later papers.", valueName: "date"))
  var before: PostDate?

  @Flag(help: "Double each weight of the ranking and compare the most central entities.")
  var sensitivity = false

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard worst >= 0 else { throw ValidationError("--worst takes a number from 0 up.") }
    guard [folder != nil, related, sensitivity].count(where: { $0 }) == 1 else {
      throw ValidationError("Evaluate one thing: a folder with annotations, --related or --sensitivity.")
    }
    guard related == (before != nil) else {
      throw ValidationError("--related and --before DATE go together.")
    }
    guard folder != nil || only == nil && worst == 0 else {
      throw ValidationError("--only and --worst need a folder with annotations.")
    }
  }

  func run() throws {
    try ask {
      if let folder {
        return EvaluationQuestion.agreement(with: try annotatedPapers(in: folder), worst: worst)
      }
      return before.map(EvaluationQuestion.relatedness) ?? .sensitivity
    }
  }

  private func annotatedPapers(in folder: String) throws -> [GoldPaper] {
    let gold = GoldAnnotations(folder: folder, only: only)
    DiagnosticList(gold.diagnostics).print()
    guard !gold.papers.isEmpty else { throw Failure.failed }
    return gold.papers
  }
}
