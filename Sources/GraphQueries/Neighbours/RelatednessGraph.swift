internal import EntityExtraction
internal import GraphAnalysis
public import GraphStorage

/// The graph that relatedness flows through: papers and their entities, in both directions, hubs damped.
///
/// A generic entity, and one that stands in very many papers, is an end point: a walker may arrive, but goes back to
/// where it started instead of on to unrelated papers.
public struct RelatednessGraph: Sendable {
  /// How closely a role ties an entity to its paper, as a multiple of using it.
  static let roleWeights: [EntityRole: Double] = [
    .introduces: 1.5, .uses: 1, .evaluatesOn: 0.7, .comparesWith: 0.7, .addresses: 0.6, .measures: 0.3,
    .mentions: 0.3,
  ]
  /// A hub stands in more than this many papers, and in more than this share of all.
  static let hubPapers = 10
  static let hubShare = 0.05
  /// What a stated relation weighs against a paper that uses the entity.
  static let relationWeight = 2.0
  /// The walker's chance to go on rather than back to the start: short walks stay near.
  static let damping = 0.7

  private let graph: StoredGraph

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// How likely a walker from some entities is found at each entity.
  ///
  /// - Throws: `GraphError`, `PageRankError`.
  func scores(from origins: [Int]) throws -> [Double] {
    let entityBase = graph.papers.count
    let isEndPoint = graph.entities.indices.map { index in
      let entity = graph.entities[index]
      let isHub =
        entity.papers > Self.hubPapers && Double(entity.papers) > Self.hubShare * Double(graph.papers.count)
      return !origins.contains(index) && (entity.isGeneric || isHub)
    }
    var edges: [WeightedGraph.Edge] = []
    for edge in graph.paperEntities {
      let weight = Self.roleWeights[edge.role] ?? 0
      let entity = entityBase + edge.entity
      // A paper divides its weight by how common an entity is, so that what it shares with few papers counts most.
      let rarity = 1 / Double(graph.entities[edge.entity].papers).squareRoot()
      edges.append(WeightedGraph.Edge(source: edge.paper, target: entity, weight: weight * rarity))
      if !isEndPoint[edge.entity] {
        edges.append(WeightedGraph.Edge(source: entity, target: edge.paper, weight: weight))
      }
    }
    for relation in graph.relations {
      for (from, to) in [(relation.source, relation.target), (relation.target, relation.source)]
      where !isEndPoint[from] {
        edges.append(
          WeightedGraph.Edge(source: entityBase + from, target: entityBase + to, weight: Self.relationWeight))
      }
    }
    let nodeCount = entityBase + graph.entities.count
    var teleport = [Double](repeating: 0, count: nodeCount)
    for origin in origins { teleport[entityBase + origin] = 1 / Double(origins.count) }
    let walk = PageRank(damping: Self.damping)
    let scores = try walk.ranking(of: WeightedGraph(nodeCount: nodeCount, edges: edges), teleport: teleport)
      .scores
    return Array(scores[entityBase...])
  }
}
