import ArgumentParser
import EntityExtraction
import PaperCorpus

struct QueryCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the graph what it knows of an entity, what is near it, or what is most central.",
    usage: "kg query QUESTION [OPTION …]",
    discussion: """
      EXAMPLES:
        kg query --related DMD
        kg query --related LoRA QLoRA        near to both
        kg query --about DMD
        kg query --related "DMD (Distribution Matching Distillation)"
        kg query --top --type dataset --limit 5
        kg query --communities
        kg query --community GRPO
        kg query --path DMD GRPO
        kg query --trending --since 2025-11-01
        kg query --search "강화 학습"        names, titles and sentences
        kg query --results-on GSM8K MATH     figures, best first
        kg query --paper 2511.22677 --evidence
        kg query --related DMD --papers
        kg query --related-to 2025-11-03-daily-papers-20251103.md
        kg query --sql "SELECT entity, papers FROM entity_rank LIMIT 5"
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The neighbours of an entity, or of several together, ranked, with what connects them.",
      valueName: "name"), completion: .entityNames)
  var related: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What is known of an entity: its names and what joined them, what was kept apart, papers, results.",
      valueName: "name"), completion: .entityNames)
  var about: [String] = []

  @Flag(help: "The most central entities.")
  var top = false

  @Flag(help: "Groups of entities that papers name together, each by its three most central ones.")
  var communities = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The members of the community that an entity is in.", valueName: "name"),
    completion: .entityNames)
  var community: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The nearest connection of two entities, with the papers on the way.", valueName: "name"),
    completion: .entityNames)
  var path: [String] = []

  @Flag(help: "Entities that the papers of a period have more often than those before it.")
  var trending = false

  @Option(help: ArgumentHelp("Entities, papers and sentences that have a text.", valueName: "text"))
  var search: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The figures on a benchmark or data set, or of a metric, best first.", valueName: "name"),
    completion: .entityNames)
  var resultsOn: [String] = []

  @Option(help: ArgumentHelp("What is known of a paper, by its id or title.", valueName: "id|title"))
  var paper: String?

  @Option(
    help: ArgumentHelp(
      "Posts near to a post or papers near to a paper, with the entities that they share.",
      valueName: "post|paper"))
  var relatedTo: String?

  @Option(help: ArgumentHelp("The rows of one statement that reads the database.", valueName: "select"))
  var sql: String?

  @Flag(help: "The views and columns that --sql may rely on.")
  var schema = false

  @Flag(help: "With --related and --related-to: papers.")
  var papers = false

  @Flag(help: "With --related and --related-to: posts.")
  var posts = false

  @Flag(help: "With --about, --paper and --related: the sentences, with section and line.")
  var evidence = false

  @Option(
    help: ArgumentHelp(
      "With --paper: open its place on the blog (post), or where the paper itself is (paper), in $BROWSER.",
      valueName: "post|paper"), completion: .list(OpenTarget.allValueStrings))
  var open: String?

  @Option(
    help: ArgumentHelp(
      "Only papers featured on this day or later; the period of --trending starts with it.",
      discussion: "Default for --trending: the last 30 days, up to the newest paper's.",
      valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(help: ArgumentHelp("Only papers featured on this day or before.", valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(
    help: "Only entities of this type: model, method, dataset, benchmark, metric, task or tool.",
    completion: .list(EntityType.allValueStrings))
  var type: String?

  @Option(
    help: ArgumentHelp(
      "How many to show of each kind; --path, --sql and --schema show all.", discussion: "Default: 10.",
      valueName: "number"))
  var limit: String?

  @Flag(help: "Show classes of models, plain measures and training words too.")
  var generic = false

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    let scope = try scope
    _ = try openTarget
    try validateQuestion()
    guard scope.limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
    try validate(scope.period)
    try validateModifiers()
  }

  func run() throws {
    try ask { try questions[0] }
    guard let target = try openTarget, let paper else { return }
    try Failure.reporting {
      try Browser.open(try PaperQuestion.address(of: target, for: paper, from: location.openedStore()))
    }
  }
}
