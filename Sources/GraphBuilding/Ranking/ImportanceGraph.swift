internal import EntityExtraction
internal import EntityLinking
internal import GraphAnalysis
internal import GraphStorage
internal import PaperCorpus

/// The graph that importance flows through: from what depends to what is depended upon.
///
/// A walker starts at a paper. A paper passes weight to its entities by role, and half a share in all to what it
/// introduces, so that coining many parts lifts nobody. An introduced entity passes to its paper, a variant to its
/// base, a part's whole to the part. A generic entity passes nothing on: it is an end point, never a bridge.
struct ImportanceGraph {
  private let paperCount: Int
  private let nodeCount: Int
  /// Papers are the nodes `0..<paperCount`; the entities follow in their order.
  private var edges: [WeightedGraph.Edge] = []

  /// - Parameters:
  ///   - papers: The entities of each paper with their roles.
  ///   - isGeneric: Whether each entity is generic.
  ///   - relations: What papers state, once for each paper.
  ///   - weights: How much flows along which edge.
  init(
    papers: [[(entity: Int, role: EntityRole)]], isGeneric: [Bool], relations: [LinkedRelation],
    weights: ImportanceWeights = ImportanceWeights()
  ) {
    paperCount = papers.count
    nodeCount = papers.count + isGeneric.count
    for (node, rows) in papers.enumerated() {
      let introduced = rows.count { $0.role == .introduces }
      for row in rows {
        let weight =
          row.role == .introduces
          ? weights.introducedShare / Double(introduced) : weights.roles[row.role] ?? 0
        edges.append(WeightedGraph.Edge(source: node, target: paperCount + row.entity, weight: weight))
        if row.role == .introduces, !isGeneric[row.entity] {
          edges.append(
            WeightedGraph.Edge(source: paperCount + row.entity, target: node, weight: weights.toPaper))
        }
      }
    }
    for relation in relations {
      let isVariant = relation.type == .variantOf
      let (from, to) = isVariant ? (relation.source, relation.target) : (relation.target, relation.source)
      guard !isGeneric[from] else { continue }
      edges.append(
        WeightedGraph.Edge(
          source: paperCount + from, target: paperCount + to,
          weight: isVariant ? weights.toBase : weights.toPart))
    }
  }

  /// The graph of a linked corpus, its papers ordered by id.
  init(_ corpus: LinkedCorpus, relations: [LinkedRelation]) {
    self.init(
      papers: corpus.papers.sorted { $0.key < $1.key }.map { $0.value.map { ($0.entity, $0.role) } },
      isGeneric: corpus.entities.map(\.isGeneric), relations: relations)
  }

  /// The graph of what is stored, which ranks as the build did.
  init(_ graph: StoredGraph, relations: [StatedRelation], weights: ImportanceWeights) {
    var papers = [[(entity: Int, role: EntityRole)]](repeating: [], count: graph.papers.count)
    for edge in graph.paperEntities { papers[edge.paper].append((edge.entity, edge.role)) }
    self.init(
      papers: papers, isGeneric: graph.entities.map(\.isGeneric),
      relations: relations.map {
        LinkedRelation(source: $0.relation.source, type: $0.relation.type, target: $0.relation.target)
      }, weights: weights)
  }

  /// The PageRank of the papers and of the entities; together they sum to 1.
  ///
  /// - Throws: `PageRankError` where the iteration does not reach its tolerance.
  func ranks() throws -> (papers: [Double], entities: [Double]) {
    guard nodeCount > 0 else { return ([], []) }
    let graph = try WeightedGraph(nodeCount: nodeCount, edges: edges)
    let isPaper = 1 / Double(max(paperCount, 1))
    let teleport = (0..<nodeCount).map { $0 < paperCount ? isPaper : 0 }
    let scores = try PageRank().ranking(of: graph, teleport: teleport).scores
    return (Array(scores[..<paperCount]), Array(scores[paperCount...]))
  }
}

/// A relation between entities of the whole corpus.
struct LinkedRelation: Hashable {
  var source: Int
  var type: RelationType
  var target: Int
}
