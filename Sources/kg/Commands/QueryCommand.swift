import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the graph what is near an entity, or what is most central.",
    discussion: """
      EXAMPLES:
        kg query --related DMD
        kg query --related "DMD (Distribution Matching Distillation)"
        kg query --top --type dataset --limit 5
      """)

  @Option(help: ArgumentHelp("The neighbours of an entity, ranked.", valueName: "name"))
  var related: [String] = []

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
    guard top != !related.isEmpty else {
      throw ValidationError("Ask for one thing: --related NAME or --top.")
    }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try Failure.reporting {
      let graph = try location.openedStore().graph()
      if top {
        let entities = TopEntities(graph).entities(ofType: type, includesGeneric: generic)
        guard !entities.isEmpty else { throw Failure.nothingFound }
        TopAnswer(graph: graph).print(Array(entities.prefix(limit)))
      }
      for name in related {
        let answer = RelatedAnswer(graph: graph, limit: limit, type: type, includesGeneric: generic)
        guard try answer.print(for: name) else { throw Failure.nothingFound }
      }
    }
  }
}
