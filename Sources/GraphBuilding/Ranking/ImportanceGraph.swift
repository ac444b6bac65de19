internal import EntityExtraction
internal import EntityLinking
internal import GraphAnalysis
internal import PaperCorpus

/// The graph that importance flows through: from what depends to what is depended upon.
///
/// A walker starts at a paper. A paper passes weight to its entities by role, and half a share in all to what it
/// introduces, so that coining many parts lifts nobody. An introduced entity passes to its paper, a variant to its
/// base, a part's whole to the part. A generic entity passes nothing on: it is an end point, never a bridge.
struct ImportanceGraph {
  /// What a paper passes to an entity by role, as a multiple of what it passes to one that it uses.
  static let roleWeights: [EntityRole: Double] = [
    // Building on a thing is the strongest way to depend on it.
    .uses: 1,
    // A common yardstick matters to all who measure by it, yet choosing it says less than building on it.
    .evaluatesOn: 0.7,
    // A rival worth comparing with is known, not depended upon.
    .comparesWith: 0.5,
    // Tasks and measures are shared by most papers; full weight would make them the whole top.
    .addresses: 0.4,
    .measures: 0.3,
    // Background only.
    .mentions: 0.2,
  ]
  /// What a paper passes to all that it introduces together.
  static let introducedShare = 0.5
  /// What an introduced entity passes to its paper, a variant to its base, a whole to a part: nothing else leaves an
  /// entity, so only their ratios matter. A base or a part explains an entity better than one paper on it does.
  static let toPaper = 1.0
  static let toBase = 2.0
  static let toPart = 1.0

  /// The papers, ordered by id: nodes `0..<papers.count`. The entities follow in their order.
  let papers: [PaperID]
  private let edges: [WeightedGraph.Edge]
  private let nodeCount: Int

  init(_ corpus: LinkedCorpus, relations: [LinkedRelation]) {
    papers = corpus.papers.keys.sorted()
    let entityBase = papers.count
    nodeCount = entityBase + corpus.entities.count
    var edges: [WeightedGraph.Edge] = []
    for (node, paper) in papers.enumerated() {
      let rows = corpus.papers[paper] ?? []
      let introduced = rows.count { $0.role == .introduces }
      for row in rows {
        let weight =
          row.role == .introduces
          ? Self.introducedShare / Double(introduced) : Self.roleWeights[row.role] ?? 0
        edges.append(WeightedGraph.Edge(source: node, target: entityBase + row.entity, weight: weight))
        if row.role == .introduces, !corpus.entities[row.entity].isGeneric {
          edges.append(
            WeightedGraph.Edge(source: entityBase + row.entity, target: node, weight: Self.toPaper))
        }
      }
    }
    for relation in relations {
      let isVariant = relation.type == .variantOf
      let (from, to) = isVariant ? (relation.source, relation.target) : (relation.target, relation.source)
      guard !corpus.entities[from].isGeneric else { continue }
      edges.append(
        WeightedGraph.Edge(
          source: entityBase + from, target: entityBase + to, weight: isVariant ? Self.toBase : Self.toPart))
    }
    self.edges = edges
  }

  /// The PageRank of the papers and of the entities; together they sum to 1.
  ///
  /// - Throws: `PageRankError` where the iteration does not reach its tolerance.
  func ranks() throws -> (papers: [Double], entities: [Double]) {
    guard nodeCount > 0 else { return ([], []) }
    let graph = try WeightedGraph(nodeCount: nodeCount, edges: edges)
    let isPaper = 1 / Double(max(papers.count, 1))
    let teleport = (0..<nodeCount).map { $0 < papers.count ? isPaper : 0 }
    let scores = try PageRank().ranking(of: graph, teleport: teleport).scores
    return (Array(scores[..<papers.count]), Array(scores[papers.count...]))
  }
}

/// A relation between entities of the whole corpus.
struct LinkedRelation: Hashable {
  var source: Int
  var type: RelationType
  var target: Int
}
