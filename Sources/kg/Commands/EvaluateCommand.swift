import ArgumentParser
import GoldStandard
import GraphEvaluation
import GraphStorage
import PaperCorpus

struct EvaluateCommand: ParsableCommand {
  /// How the figures are told.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the graph against annotated papers.",
    discussion: """
      Precision is the share of what the graph says that is right, recall the
      share of what is annotated that it says, F1 their harmonic mean.

      EXAMPLES:
        kg evaluate gold                  a folder with a JSON file a paper
        kg evaluate gold --only ids.txt   some of the papers
        kg evaluate gold --worst 5        what is wrong in the five worst
      """)

  @Argument(help: ArgumentHelp("The folder with the annotations.", valueName: "gold"))
  var folder: String

  @Option(
    help: ArgumentHelp("Score the papers that a file lists, one arXiv id a line.", valueName: "file"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Show what is missed, made up and of wrong type in the n worst papers.", valueName: "n"))
  var worst = 0

  @Option(help: "How to print the figures.")
  var format = Format.table

  @OptionGroup var location: LocationOptions

  func validate() throws {
    guard worst >= 0 else { throw ValidationError("--worst takes a number from 0 up.") }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      let gold = GoldAnnotations(folder: folder, only: only)
      DiagnosticList(gold.diagnostics).print()
      guard !gold.papers.isEmpty else { throw Failure.failed }
      let answer = EvaluationAnswer(Evaluation(of: try store.facts(), against: gold.papers), worst: worst)
      switch format {
      case .table: answer.printTable()
      case .json: try answer.printJSON()
      }
    }
  }
}
