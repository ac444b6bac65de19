internal import EntityExtraction
internal import GraphAnalysis
public import GraphStorage

/// The nearest connection of two entities, over papers that have both and relations that papers state.
///
/// An entity that stands in many papers is far from each of them, so that a path over a rare method is shorter than one
/// over a data set that everyone uses; a path never leads through a generic entity.
public struct EntityPath: Sendable, Hashable {
  /// What leads from one entity to the next.
  public enum Link: Sendable, Hashable {
    /// A paper that has both; its index.
    case paper(Int)
    /// A relation that a paper states, in either direction.
    case relation(StoredGraph.Relation)
  }

  /// An entity on the way, and what leads there.
  public struct Step: Sendable, Hashable {
    /// What leads from the entity before.
    public let link: Link
    /// Index of the entity.
    public let entity: Int
  }

  /// Index of the entity where the path begins.
  public let start: Int
  /// The steps to the other, which is the last.
  public let steps: [Step]

  /// What a stated relation weighs against a paper that uses an entity: one of the two says what the other is.
  static let relationWeight = 2.0

  /// Finds the shortest path, `nil` where nothing leads from one to the other.
  ///
  /// Of equally long ones it is the one with fewest steps, then the one over the papers that are first by id, or the
  /// entities that are most central.
  ///
  /// - Parameters:
  ///   - start: Index of the entity where it begins.
  ///   - end: Index of the entity where it ends.
  ///   - graph: The graph.
  /// - Throws: `GraphError`.
  /// - Complexity: O(n log n) in nodes and edges.
  public init?(from start: Int, to end: Int, in graph: StoredGraph) throws {
    let base = graph.papers.count
    let ties = PaperTies(graph, including: [start, end])
    var edges: [WeightedGraph.Edge] = []
    for (paper, ties) in ties.ofPaper.enumerated() {
      edges += ties.map { WeightedGraph.Edge(source: paper, target: base + $0.entity, weight: $0.weight) }
    }
    for relation in graph.relations {
      // As far as over a paper that holds either as firmly.
      let distance =
        1 / PaperTies.rarity(of: graph.entities[relation.source])
        + 1 / PaperTies.rarity(of: graph.entities[relation.target])
      edges.append(
        WeightedGraph.Edge(
          source: base + relation.source, target: base + relation.target,
          weight: Self.relationWeight / distance))
    }
    let network = try UndirectedGraph(nodeCount: base + graph.entities.count, edges: edges)
    let path = ShortestPath(in: network, from: base + start, to: base + end) {
      $0 < base || !graph.entities[$0 - base].isGeneric
    }
    guard let nodes = path?.nodes else { return nil }
    self.start = start
    steps = zip(nodes, nodes.dropFirst()).compactMap { pair in
      guard pair.1 >= base else { return nil }
      let entity = pair.1 - base
      if pair.0 < base { return Step(link: .paper(pair.0), entity: entity) }
      let before = pair.0 - base
      let relation = graph.relations.first {
        ($0.source, $0.target) == (before, entity) || ($0.source, $0.target) == (entity, before)
      }
      return relation.map { Step(link: .relation($0), entity: entity) }
    }
  }
}
