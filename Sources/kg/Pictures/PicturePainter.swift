import EntityExtraction
import GraphQueries
import GraphRendering
import GraphStorage

/// Turns selected parts of a graph into pictures: labels, links, titles.
struct PicturePainter {
  let graph: StoredGraph
  let language: Picture.Language

  /// A part of the graph as a picture.
  ///
  /// - Parameters:
  ///   - subgraph: The part.
  ///   - title: What it is of.
  ///   - subtitle: What it is drawn from; nil for the days and the size of the graph.
  ///   - communities: Entities that belong together, by index; those of them that the part holds become groups.
  /// - Returns: The picture.
  func picture(
    of subgraph: Subgraph, titled title: String, subtitle: String? = nil, communities: [[Int]] = []
  ) -> Picture {
    let ambiguous = ambiguousNames(in: subgraph.nodes)
    let homes = self.homes(of: subgraph.nodes)
    let nodes = subgraph.nodes.enumerated().map { index, node in
      self.node(node, isFocus: subgraph.focus.contains(index), ambiguous: ambiguous, homes)
    }
    return Picture(
      title: title, subtitle: subtitle ?? self.subtitle, language: language, nodes: nodes,
      edges: subgraph.edges.map(edge), groups: groups(of: communities, in: subgraph, nodes))
  }

  /// The communities as far as they are drawn, those with most drawn nodes first, each named by its highest ranks.
  private func groups(
    of communities: [[Int]], in subgraph: Subgraph, _ nodes: [PictureNode]
  ) -> [PictureGroup] {
    let places = Dictionary(uniqueKeysWithValues: subgraph.nodes.enumerated().map { ($1, $0) })
    let drawn = communities.map { $0.compactMap { places[.entity($0)] }.sorted() }
    return drawn.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { _, members in
        let ranked = members.sorted { (nodes[$1].rank, $0) < (nodes[$0].rank, $1) }
        let name = ranked.prefix(3).map { nodes[$0].label }.joined(separator: " · ")
        return PictureGroup(name: name, nodes: members)
      }
      .filter { !$0.nodes.isEmpty }
  }

  /// The days and the size of what was drawn from: of the data, never of the clock.
  var subtitle: String {
    let counts =
      language == .korean
      ? "포스트 \(graph.posts)개 · 논문 \(graph.papers.count)편"
      : "\(Number.counted(graph.posts, "post")) · \(Number.counted(graph.papers.count, "paper"))"
    return graph.days.map { "\($0.lowerBound) – \($0.upperBound) · \(counts)" } ?? counts
  }

  /// The short names that several of the entities share.
  private func ambiguousNames(in nodes: [Subgraph.Node]) -> Set<String> {
    var counts: [String: Int] = [:]
    for case .entity(let index) in nodes { counts[graph.entities[index].shortName, default: 0] += 1 }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private func node(
    _ node: Subgraph.Node, isFocus: Bool, ambiguous: Set<String>, _ homes: [Int: StoredGraph.PaperEntity]
  ) -> PictureNode {
    switch node {
    case .paper(let index):
      let paper = graph.papers[index]
      // A brand in front of a title's colon is what people call the paper.
      let label = paper.title.split(separator: ":", maxSplits: 1).first.map(String.init) ?? paper.title
      return PictureNode(
        id: "paper:\(paper.id)", label: label, fullName: paper.title, kind: .paper, rank: paper.pageRank,
        papers: 1,
        link: paper.address, isFocus: isFocus)
    case .entity(let index):
      let entity = graph.entities[index]
      let name = entity.shortName
      return PictureNode(
        id: "entity:\(entity.name)", label: ambiguous.contains(name) ? entity.qualifiedName(for: name) : name,
        fullName: entity.displayName, kind: PictureNode.Kind(entity.type), rank: entity.pageRank,
        papers: entity.papers,
        link: homes[index].map { graph.papers[$0.paper].address },
        isFocus: isFocus)
    }
  }

  /// For each entity the paper that introduces it, else the first paper that has it.
  private func homes(of nodes: [Subgraph.Node]) -> [Int: StoredGraph.PaperEntity] {
    var shown: Set<Int> = []
    for case .entity(let index) in nodes { shown.insert(index) }
    let edges = graph.paperEntities.lazy.filter { shown.contains($0.entity) }.map { ($0.entity, $0) }
    return Dictionary(edges) { ($1.role, $1.paper) < ($0.role, $0.paper) ? $1 : $0 }
  }

  private func edge(_ edge: Subgraph.Edge) -> PictureEdge {
    let (kind, weight): (PictureEdge.Kind, Double) =
      switch edge.link {
      case .role(let role): (PictureEdge.Kind(role), 1)
      case .relation(.variantOf): (.variantOf, 1)
      case .relation(.partOf): (.partOf, 1)
      case .shared(let papers): (.related, Double(papers))
      }
    return PictureEdge(source: edge.source, target: edge.target, kind: kind, weight: weight)
  }
}

extension PictureNode.Kind {
  fileprivate init(_ type: EntityType) {
    self =
      switch type {
      case .model: .model
      case .method: .method
      case .dataset: .dataset
      case .benchmark: .benchmark
      case .metric: .metric
      case .task: .task
      case .tool: .tool
      }
  }
}

extension PictureEdge.Kind {
  fileprivate init(_ role: EntityRole) {
    self =
      switch role {
      case .introduces: .introduces
      case .uses: .uses
      case .evaluatesOn: .evaluatesOn
      case .comparesWith: .comparesWith
      case .addresses: .addresses
      case .measures: .measures
      case .mentions: .mentions
      }
  }
}
