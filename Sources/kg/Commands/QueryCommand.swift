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
        kg query --search "강화 학습"          names, titles and sentences that have it
        kg query --results-on ImageNet       figures, best first
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

  @Option(help: ArgumentHelp("Entities, papers and sentences that have a text.", valueName: "text"))
  var search: String?

  @Option(
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
      valueName: "post|paper"))
  var open: OpenTarget?

  @Option(
    help: ArgumentHelp(
      "Only papers featured on this day or later; the period of --trending starts with it.",
      discussion: "Default for --trending: the last 30 days, up to the newest paper's.",
      valueName: "yyyy-mm-dd"))
  var since: PostDate?

  @Option(help: ArgumentHelp("Only papers featured on this day or before.", valueName: "yyyy-mm-dd"))
  var until: PostDate?

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
      search != nil, !resultsOn.isEmpty, paper != nil, relatedTo != nil, sql != nil, schema,
    ]
    guard questions.count(where: { $0 }) == 1 else {
      throw ValidationError(
        """
        Ask for one thing: --related NAME, --about NAME, --top, --communities, --community NAME, --path NAME NAME, \
        --trending, --search TEXT, --results-on NAME, --paper ID, --related-to POST, --sql SELECT or --schema.
        """)
    }
    guard path.isEmpty || path.count == 2 else { throw ValidationError("--path takes two names.") }
    try validatePeriod()
    try validateModifiers()
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      if let answer = try answerOfDatabase(store) { return answers.print(answer) }
      let graph = try store.graph()
      guard let answer = try answer(from: graph, store), !answer.isEmpty else { throw Failure.nothingFound }
      answers.print(answer)
      try openPaper(graph, store)
    }
  }

  /// Nil where nothing is found; what was not is said.
  private func answer(from graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    if !related.isEmpty, !papers, !posts {
      guard let groups = SenseList.origins(named: related, in: graph) else { return nil }
      return try RelatedAnswer(
        graph: graph, store: store, limit: limit, type: type, includesGeneric: generic, during: period,
        keeping: Array(groups.joined()), showsEvidence: evidence
      ).answer(for: groups)
    }
    if !about.isEmpty { return try profiles(graph, store) }
    if top {
      let graph = graph.selection(since: since, until: until)
      return TopAnswer(graph: graph).answer(
        for: TopEntities(graph).entities(ofType: type, includesGeneric: generic), limit: limit)
    }
    if communities {
      return CommunityListAnswer(graph: graph).answer(
        for: try EntityCommunities(graph).communities, limit: limit)
    }
    if !community.isEmpty { return try communitiesAround(graph) }
    if !path.isEmpty { return try connection(graph, store) }
    if trending { return try trends(graph, store) }
    if let search { return try findings(of: search, graph, store) }
    if !resultsOn.isEmpty { return try leaderboards(graph, store) }
    if let paper { return try profile(ofPaper: paper, graph, store) }
    if let relatedTo { return try papersOrPosts(near: relatedTo, graph, store) }
    return try papersOrPosts(nearEntities: related, graph, store)
  }

  private func profiles(_ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let profiler = try EntityProfiler(graph)
    let siteURL = try store.siteURL()
    guard let entities = SenseList.entities(named: about, in: graph) else { return nil }
    return Answer(
      schema: "kg-about-1",
      parts: try entities.map { entity in
        let profile = try profiler.profile(of: entity, record: try store.record(of: entity))
        var part = ProfileAnswer(graph: graph, profile: profile, siteURL: siteURL, limit: limit).part
        if evidence {
          part.tables.append(EvidenceColumns.table(of: try store.sentences(naming: entity), limit: limit))
        }
        return part
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
