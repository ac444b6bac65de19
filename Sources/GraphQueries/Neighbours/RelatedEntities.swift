internal import EntityExtraction
public import GraphStorage

/// A neighbour of an entity, with the papers that connect the two.
public struct Neighbour: Sendable, Hashable {
  /// Index of the entity.
  public let entity: Int
  /// How likely a walker from the origin is found there, 0 to 1.
  public let score: Double
  /// Indices of the papers that have both, strongest roles first.
  public let papers: [Int]
}

/// Answers what is related to an entity.
public struct RelatedEntities: Sendable {
  private let graph: StoredGraph
  private let relatedness: RelatednessGraph

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
    relatedness = RelatednessGraph(graph)
  }

  /// The neighbours of an entity: what shares a paper or a relation with it, ranked, generic entities left out.
  ///
  /// - Parameters:
  ///   - entity: Index of the entity.
  ///   - isIncluded: Which entities may be neighbours.
  /// - Returns: The neighbours, nearest first.
  /// - Throws: `GraphError`, `PageRankError`.
  public func neighbours(
    of entity: Int, where isIncluded: (StoredGraph.Entity) -> Bool = { !$0.isGeneric }
  ) throws -> [Neighbour] {
    let scores = try relatedness.scores(from: [entity])
    let connections = self.connections(of: entity)
    let related = Set(
      graph.relations.flatMap { relation in
        relation.source == entity ? [relation.target] : relation.target == entity ? [relation.source] : []
      })
    return graph.entities.indices
      .filter { $0 != entity && isIncluded(graph.entities[$0]) }
      .filter { connections[$0] != nil || related.contains($0) }
      .map { Neighbour(entity: $0, score: scores[$0], papers: connections[$0] ?? []) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.entity < $1.entity }
  }

  /// For each entity that shares a paper with another, those papers: strongest pair of roles first, then by rank.
  private func connections(of entity: Int) -> [Int: [Int]] {
    let ownRoles = Dictionary(
      uniqueKeysWithValues: graph.paperEntities.filter { $0.entity == entity }.map { ($0.paper, $0.role) })
    var shared: [Int: [(paper: Int, strength: Int)]] = [:]
    for edge in graph.paperEntities where edge.entity != entity {
      guard let ownRole = ownRoles[edge.paper] else { continue }
      shared[edge.entity, default: []].append((edge.paper, ownRole.order + edge.role.order))
    }
    return shared.mapValues { papers in
      papers.sorted { left, right in
        left.strength != right.strength ? left.strength < right.strength : left.paper < right.paper
      }.map(\.paper)
    }
  }
}
