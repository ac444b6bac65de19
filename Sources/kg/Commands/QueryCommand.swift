import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

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
        kg query --communities
        kg query --community GRPO
        kg query --path DMD GRPO
        kg query --trending --since 2025-11-01
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

  @Flag(help: "Groups of entities that papers name together, each by its three most central ones.")
  var communities = false

  @Option(help: ArgumentHelp("The members of the community that an entity is in.", valueName: "name"))
  var community: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The nearest connection of two entities, with the papers on the way.", valueName: "name"))
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
      guard let answer = try answer(from: graph, store), !answer.isEmpty else { throw Failure.nothingFound }
      answers.print(answer)
    }
  }

  /// Nil where nothing is found; what was not is said.
  private func answer(from graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    if !related.isEmpty {
      return try RelatedAnswer(
        graph: graph, store: store, limit: limit, type: type, includesGeneric: generic
      ).answer(for: related)
    }
    if !about.isEmpty { return try profiles(graph, store) }
    if top {
      return TopAnswer(graph: graph).answer(
        for: TopEntities(graph).entities(ofType: type, includesGeneric: generic), limit: limit)
    }
    if communities {
      return CommunityListAnswer(graph: graph).answer(
        for: try EntityCommunities(graph).communities, limit: limit)
    }
    if !community.isEmpty { return try communitiesAround(graph) }
    if !path.isEmpty { return try connection(graph, store) }
    return try trends(graph, store)
  }

  private func profiles(_ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let profiler = try EntityProfiler(graph)
    guard let entities = SenseList.entities(named: about, in: graph) else { return nil }
    return Answer(
      schema: "kg-about-1",
      parts: try entities.map { entity in
        let profile = try profiler.profile(of: entity, record: try store.record(of: entity))
        return ProfileAnswer(graph: graph, profile: profile, limit: limit).part
      })
  }

  private func communitiesAround(_ graph: StoredGraph) throws -> Answer? {
    let communities = try EntityCommunities(graph)
    guard let entities = SenseList.entities(named: community, in: graph) else { return nil }
    let found = entities.compactMap(communities.community)
    if found.isEmpty {
      let names = community.map { "'\($0)'" }.joined(separator: ", ")
      Terminal.note(
        TerminalText.escaped("kg: \(names) is in no community: it shares too little with others"))
    }
    let answer = CommunityAnswer(graph: graph, limit: limit, type: type)
    return Answer(schema: "kg-community-1", parts: found.map(answer.part))
  }

  /// Where a name means several things, the most central is meant.
  private func connection(_ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let ends = path.map { SenseList(of: $0, in: graph).senses?.first }
    guard let start = ends[0], let end = ends[1] else { return nil }
    guard let found = try EntityPath(from: start, to: end, in: graph) else {
      let names = [start, end].map { "'\(graph.entities[$0].name)'" }
      Terminal.note(TerminalText.escaped("kg: nothing connects \(names[0]) and \(names[1])"))
      return nil
    }
    return try PathAnswer(graph: graph, store: store).answer(for: found)
  }

  private func trends(_ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let rising = RisingEntities(in: graph, since: since) { entity in
      (type == nil || entity.type == type) && (generic || !entity.isGeneric)
    }
    guard let rising else {
      let days = graph.days.map { "; the posts are from \($0.lowerBound) to \($0.upperBound)" } ?? ""
      Terminal.note("kg: a trend needs papers since a day, and others before it\(days)")
      return nil
    }
    return TrendAnswer(graph: graph, seen: try store.daysSeen()).answer(for: rising, limit: limit)
  }
}
