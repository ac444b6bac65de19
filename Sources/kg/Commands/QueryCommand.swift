import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

struct QueryCommand: TerminalCommand {
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
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The neighbours of an entity, or of several together, ranked, with what connects them.",
      valueName: "name"), completion: .entityNames)
  var related: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is known of an entity: its names and what joined them, what was kept apart, papers, results.",
      valueName: "name"), completion: .entityNames)
  var about: [String] = []

  @Flag(help: "The most central entities.")
  var top = false

  @Flag(help: "Groups of entities that papers name together, each by its three most central ones.")
  var communities = false

  @Option(
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

  @Option(
    help: ArgumentHelp(
      "The first day of the period of --trending.",
      discussion: "Default: the last 30 days, up to the newest paper's.",
      valueName: "yyyy-mm-dd"))
  var since: PostDate?

  @Option(help: "Only entities of this type.")
  var type: EntityType?

  @Option(help: "How many to show.")
  var limit = 10

  @Flag(help: "Show classes of models, plain measures and training words too.")
  var generic = false

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup(title: "Terminal Options") var terminal: TerminalOptions

  func validate() throws {
    let questions = [
      top, communities, trending, !related.isEmpty, !about.isEmpty, !community.isEmpty, !path.isEmpty,
    ]
    guard questions.count(where: { $0 }) == 1 else {
      throw ValidationError(
        """
        Ask for one thing: --related NAME, --about NAME, --top, --communities, --community NAME, --path NAME NAME \
        or --trending.
        """)
    }
    guard path.isEmpty || path.count == 2 else { throw ValidationError("--path takes two names.") }
    guard since == nil || trending else { throw ValidationError("--since goes with --trending.") }
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      let graph = try store.graph()
      if top {
        let entities = TopEntities(graph).entities(ofType: type, includesGeneric: generic)
        guard !entities.isEmpty else { throw Failure.nothingFound }
        answers.print(TopAnswer(graph: graph).answer(for: entities, limit: limit))
      }
      if !related.isEmpty {
        let neighbours = try RelatedAnswer(
          graph: graph, store: store, limit: limit, type: type, includesGeneric: generic)
        guard let answer = try neighbours.answer(for: related) else { throw Failure.nothingFound }
        answers.print(answer)
      }
      for name in about { try printProfile(of: name, graph, store) }
      if communities {
        let found = try EntityCommunities(graph).communities
        guard !found.isEmpty else { throw Failure.nothingFound }
        CommunityListAnswer(graph: graph).print(Array(found.prefix(limit)))
      }
      if !path.isEmpty { try printPath(graph, store) }
      if trending { try printTrends(graph, store) }
      if !community.isEmpty { try printCommunities(of: community, graph) }
    }
  }

  private func printProfile(of name: String, _ graph: StoredGraph, _ store: GraphStore) throws {
    guard let senses = SenseList(of: name, in: graph).senses else { throw Failure.nothingFound }
    let profiler = try EntityProfiler(graph)
    for (position, entity) in senses.enumerated() {
      if position > 0 { Terminal.print("") }
      let profile = try profiler.profile(of: entity, record: try store.record(of: entity))
      ProfileAnswer(graph: graph, profile: profile, limit: limit).print()
    }
  }

  private func printCommunities(of names: [String], _ graph: StoredGraph) throws {
    let communities = try EntityCommunities(graph)
    for name in names {
      guard let senses = SenseList(of: name, in: graph).senses else { throw Failure.nothingFound }
      let found = senses.compactMap(communities.community)
      for (position, community) in found.enumerated() {
        if position > 0 { Terminal.print("") }
        CommunityAnswer(graph: graph, limit: limit, type: type).print(community)
      }
      if found.isEmpty {
        Terminal.note(
          TerminalText.escaped("kg: '\(name)' is in no community: it shares too little with others"))
        throw Failure.nothingFound
      }
    }
  }

  /// Where a name means several things, the most central is meant.
  private func printPath(_ graph: StoredGraph, _ store: GraphStore) throws {
    let ends = path.map { SenseList(of: $0, in: graph).senses?.first }
    guard let start = ends[0], let end = ends[1] else { throw Failure.nothingFound }
    guard let found = try EntityPath(from: start, to: end, in: graph) else {
      let names = [start, end].map { "'\(graph.entities[$0].name)'" }
      Terminal.note(TerminalText.escaped("kg: nothing connects \(names[0]) and \(names[1])"))
      throw Failure.nothingFound
    }
    try PathAnswer(graph: graph, store: store).print(found)
  }

  private func printTrends(_ graph: StoredGraph, _ store: GraphStore) throws {
    let rising = RisingEntities(in: graph, since: since) { entity in
      (type == nil || entity.type == type) && (generic || !entity.isGeneric)
    }
    guard let rising else {
      let days = graph.days.map { "; the posts are from \($0.lowerBound) to \($0.upperBound)" } ?? ""
      Terminal.note("kg: a trend needs papers since a day, and others before it\(days)")
      throw Failure.nothingFound
    }
    guard !rising.entities.isEmpty else { throw Failure.nothingFound }
    TrendAnswer(graph: graph, seen: try store.daysSeen()).print(rising, limit: limit)
  }
}
