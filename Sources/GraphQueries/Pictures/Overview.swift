public import GraphStorage

/// Selects the overview: the most central entities, joined where they share papers.
public struct Overview: Sendable {
  private let graph: StoredGraph

  /// How many entities a page's column holds.
  public static let limit = 80
  /// How many entities a telephone's column holds.
  public static let narrowLimit = 32

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// The part of the graph that shows its shape.
  ///
  /// - Parameters:
  ///   - limit: How many entities to show at most; those that share no paper with another are left out.
  ///   - communities: Which entities belong together; ties inside of a community are then shown sooner.
  /// - Returns: The part; empty where no two entities share a paper.
  public func subgraph(limit: Int = Self.limit, communities: EntityCommunities? = nil) -> Subgraph {
    SharedPaperMap(graph: graph, communities: communities).subgraph(
      of: TopEntities(graph).entities().prefix(limit))
  }
}
