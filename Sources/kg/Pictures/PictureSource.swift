import EntityExtraction
import GraphQueries
import GraphRendering
import GraphStorage
import PaperCorpus

/// Selects what a picture shows, as options say.
final class PictureSource {
  /// The whole graph.
  let graph: StoredGraph
  /// The posts that feature papers.
  let posts: [PostPapers]
  let options: PictureOptions
  // Dear to prepare, and the same for every picture of one run.
  private lazy var resolver = NameResolver(graph)
  private lazy var wholeSurroundings = Result { try Surroundings(graph) }

  init(graph: StoredGraph, posts: [PostPapers], options: PictureOptions) {
    self.graph = graph
    self.posts = posts
    self.options = options
  }

  /// A picture.
  ///
  /// - Parameters:
  ///   - subject: What it is of.
  ///   - width: The width of the column, in points.
  /// - Returns: nil, and said, where nothing is known of the subject or there is nothing to draw.
  /// - Throws: `GraphError`, `LeidenError`, `PageRankError`.
  func picture(of subject: PictureSubject, width: Double) throws -> Picture? {
    let picture =
      switch subject {
      case .overview: try overview(width: width)
      case .entities(let names): try surroundings(of: names)
      case .communities(let names): try communities(around: names, width: width)
      case .paper(let id): paper(id)
      case .post(let path): post(path)
      }
    guard var picture else { return nil }
    picture.title = options.title ?? picture.title
    return picture
  }

  /// The part of the graph that options leave.
  func selection(keeping kept: Set<String> = []) -> StoredGraph {
    graph.selection(since: options.since, until: options.until, type: options.type, keeping: kept)
  }

  private var isKorean: Bool { options.lang == .korean }

  private func overview(width: Double) throws -> Picture? {
    let part = selection()
    let room = width < PictureOptions.narrowWidth ? Overview.narrowLimit : Overview.limit
    let communities = try EntityCommunities(part)
    let subgraph = Overview(part).subgraph(limit: options.limit ?? room, communities: communities)
    guard !subgraph.nodes.isEmpty else {
      Terminal.note("kg: no two entities share a paper, so there is nothing to draw")
      return nil
    }
    return PicturePainter(graph: part, language: options.lang)
      .picture(
        of: subgraph, titled: isKorean ? "지식 그래프" : "Knowledge graph",
        communities: communities.communities.map(\.members))
  }

  private func surroundings(of names: [String]) throws -> Picture? {
    guard let meant = senses(of: names) else { return nil }
    let part = selection(keeping: Set(meant))
    let indices = meant.compactMap { name in part.entities.firstIndex { $0.name == name } }
    let depth = options.depth ?? 1
    let isWhole = options.since == nil && options.until == nil && options.type == nil
    let surroundings = try isWhole ? wholeSurroundings.get() : Surroundings(part)
    let subgraph = try surroundings.subgraph(around: indices, depth: depth, limit: options.limit)
    let painter = PicturePainter(graph: part, language: options.lang)
    let reach = isKorean ? " · \(depth)단계까지" : " · up to \(depth) steps"
    return painter.picture(
      of: subgraph, titled: names.joined(separator: ", "),
      subtitle: depth > 1 ? painter.subtitle + reach : nil)
  }

  private func communities(around names: [String], width: Double) throws -> Picture? {
    guard let meant = senses(of: names) else { return nil }
    // What belongs together is a matter of all types.
    let part = graph.selection(since: options.since, until: options.until, keeping: Set(meant))
    let indices = meant.compactMap { name in part.entities.firstIndex { $0.name == name } }
    let all = try EntityCommunities(part)
    let found = indices.compactMap { all.community(of: $0) }
    let communities = found.enumerated().filter { !found[..<$0.offset].contains($0.element) }.map(\.element)
    let title = names.joined(separator: ", ")
    guard !communities.isEmpty else {
      Terminal.note(
        TerminalText.escaped("kg: '\(title)' is in no community: it shares too little with others"))
      return nil
    }
    let room =
      width < PictureOptions.narrowWidth ? CommunityContents.narrowLimit : CommunityContents.limit
    let subgraph = CommunityContents(part).subgraph(
      of: communities, around: indices.filter { all.community(of: $0) != nil }, type: options.type,
      limit: options.limit ?? room)
    let entities = communities.reduce(0) { $0 + $1.members.count }
    let papers = communities.reduce(0) { $0 + $1.papers.count }
    let size =
      isKorean
      ? "개체 \(entities)개 중 \(subgraph.nodes.count)개 · 논문 \(papers)편"
      : "\(subgraph.nodes.count) of \(Number.counted(entities, "entity", plural: "entities"))"
        + " · \(Number.counted(papers, "paper"))"
    let days = part.days.map { "\($0.lowerBound) – \($0.upperBound) · " } ?? ""
    return PicturePainter(graph: part, language: options.lang).picture(
      of: subgraph, titled: isKorean ? "\(title) 주변 커뮤니티" : "The community around \(title)",
      subtitle: days + size, communities: communities.count > 1 ? communities.map(\.members) : [])
  }

  /// The names of the entities that names mean; nil, and said, where one means none.
  private func senses(of names: [String]) -> [String]? {
    var meant: [String] = []
    for name in names {
      switch resolver.match(name) {
      case .senses(let senses):
        meant += senses.map { graph.entities[$0].name }.filter { !meant.contains($0) }
      case .unknown(let suggestions):
        Terminal.note(UnknownName(name, suggestions: suggestions, graph: graph).sentence)
        return nil
      }
    }
    return meant
  }

  private func paper(_ id: String) -> Picture? {
    let part = selection()
    guard let paper = part.papers.firstIndex(where: { $0.id.rawValue == id }) else {
      Terminal.note("kg: no paper '\(TerminalText.escaped(id))'; give its arXiv id, such as 2511.22677")
      return nil
    }
    let subgraph = PaperContents(part).subgraph(of: [paper], limit: options.limit)
    let day = part.papers[paper].date.map { "\($0) · " } ?? ""
    return PicturePainter(graph: part, language: options.lang)
      .picture(of: subgraph, titled: part.papers[paper].title, subtitle: day + id)
  }

  private func post(_ path: String) -> Picture? {
    guard let post = posts.first(where: { $0.path == path || $0.path.hasSuffix("/" + path) }) else {
      Terminal.note(
        "kg: no post '\(TerminalText.escaped(path))' with papers; give its file, as below the blog's root")
      return nil
    }
    let part = selection()
    let ids = Set(post.papers)
    let papers = part.papers.indices.filter { ids.contains(part.papers[$0].id) }
    let subgraph = PaperContents(part).subgraph(of: papers, limit: options.limit)
    guard !subgraph.edges.isEmpty else {
      Terminal.note("kg: no paper of '\(TerminalText.escaped(path))' has an entity to draw")
      return nil
    }
    let count = isKorean ? "논문 \(papers.count)편" : Number.counted(papers.count, "paper")
    return PicturePainter(graph: part, language: options.lang)
      .picture(
        of: subgraph, titled: post.date.map { "\($0)" } ?? PictureName.stem(ofPost: post.path),
        subtitle: count)
  }
}
