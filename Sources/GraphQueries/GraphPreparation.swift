public import GraphStorage

/// What questions need of a whole graph, whichever entity they are about; a build computes it once.
public enum GraphPreparation {
  /// What to keep with a graph, by name.
  ///
  /// - Throws: `GraphError` for a graph too large to be indexed.
  /// - Complexity: O(n log n) in the graph's size.
  public static func values(for graph: StoredGraph) throws -> [String: [UInt8]] {
    [
      RelatednessGraph.preparation: try RelatednessGraph(graph).prepared,
      NameCandidates.preparation: NameCandidates(graph).bytes,
    ]
  }
}
