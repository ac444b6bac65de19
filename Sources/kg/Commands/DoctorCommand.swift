import ArgumentParser
import Curation
import EntityExtraction
import PaperCorpus

struct DoctorCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "List what looks wrong about the entities, with the command that settles each.",
    usage: "kg doctor [--limit N] [OPTION …]",
    discussion: """
      Likely duplicates, names of several things, doubtful types and entities,
      the most worthwhile first. What .kg.yml decides does not appear again;
      'kg curate distinct A B' says that two are no duplicates.

      EXAMPLES:
        kg doctor                   the twenty most worthwhile questions
        kg doctor --limit 100       more of them
        kg doctor --type dataset    those of data sets
      """)

  @Option(help: ArgumentHelp("How many to show.", valueName: "number"))
  var limit = 20

  @Option(help: "Only what has an entity of this type.")
  var type: EntityType?

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try ask { SuspicionQuestion(decisions: try curationFile(), type: type, limit: limit) }
  }

  /// The decisions of the blog around the current folder; none where the graph is looked at from elsewhere.
  private func curationFile() throws -> CurationFile {
    do {
      return try Blog.discover(from: ".").settingsBytes().map { CurationFile($0) } ?? CurationFile()
    } catch CorpusError.notABlog where location.namedDatabase != nil {
      return CurationFile()
    }
  }
}
