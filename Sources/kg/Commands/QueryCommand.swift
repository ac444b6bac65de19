import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the graph what it knows of an entity, what is near it, or what is most central.",
    discussion: """
      EXAMPLES:
        kg query --related DMD
        kg query --related LoRA QLoRA        near to both
        kg query --about DMD
        kg query --related "DMD (Distribution Matching Distillation)"
        kg query --top --type dataset --limit 5
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The neighbours of an entity, or of several together, ranked, with what connects them.",
      valueName: "name"))
  var related: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is known of an entity: its names and what joined them, what was kept apart, papers, results.",
      valueName: "name"))
  var about: [String] = []

  @Flag(help: "The most central entities.")
  var top = false

  @Option(help: "Only entities of this type.")
  var type: EntityType?

  @Option(help: "How many to show.")
  var limit = 10

  @Flag(help: "Show classes of models, plain measures and training words too.")
  var generic = false

  @OptionGroup var location: LocationOptions

  func validate() throws {
    guard [top, !related.isEmpty, !about.isEmpty].count(where: { $0 }) == 1 else {
      throw ValidationError("Ask for one thing: --related NAME, --about NAME or --top.")
    }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      let graph = try store.graph()
      if top {
        let entities = TopEntities(graph).entities(ofType: type, includesGeneric: generic)
        guard !entities.isEmpty else { throw Failure.nothingFound }
        TopAnswer(graph: graph).print(Array(entities.prefix(limit)))
      }
      if !related.isEmpty {
        let answer = try RelatedAnswer(
          graph: graph, store: store, limit: limit, type: type, includesGeneric: generic)
        guard try answer.print(for: related) else { throw Failure.nothingFound }
      }
      for name in about { try printProfile(of: name, graph, store) }
    }
  }

  private func printProfile(of name: String, _ graph: StoredGraph, _ store: GraphStore) throws {
    guard let senses = SenseList(of: name, in: graph).senses else { throw Failure.nothingFound }
    let profiler = EntityProfiler(graph)
    for (position, entity) in senses.enumerated() {
      if position > 0 { Terminal.print("") }
      let profile = try profiler.profile(of: entity, record: try store.record(of: entity))
      ProfileAnswer(graph: graph, profile: profile, limit: limit).print()
    }
  }
}
