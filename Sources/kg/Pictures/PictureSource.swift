import EntityExtraction
import GraphQueries
import GraphRendering
import GraphStorage
import PaperCorpus

/// Selects what a picture shows, as options say.
struct PictureSource {
  /// The whole graph.
  let graph: StoredGraph
  /// The posts that feature papers.
  let posts: [PostPapers]
  let options: PictureOptions

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
    let subgraph = Overview(part).subgraph(limit: options.limit ?? room)
    guard !subgraph.nodes.isEmpty else {
      Terminal.note("kg: no two entities share a paper, so there is nothing to draw")
      return nil
    }
    return PicturePainter(graph: part, language: options.lang)
      .picture(
        of: subgraph, titled: isKorean ? "지식 그래프" : "Knowledge graph",
        communities: try EntityCommunities(part).communities.map(\.members))
  }

  private func surroundings(of names: [String]) throws -> Picture? {
    let resolver = NameResolver(graph)
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
    let part = selection(keeping: Set(meant))
    let indices = meant.compactMap { name in part.entities.firstIndex { $0.name == name } }
    let surroundings = try Surroundings(part)
    let subgraph =
      try options.limit.map { try surroundings.subgraph(around: indices, neighbours: $0) }
      ?? surroundings.subgraph(around: indices)
    return PicturePainter(graph: part, language: options.lang)
      .picture(of: subgraph, titled: names.joined(separator: ", "))
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
