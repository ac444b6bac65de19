public import EntityExtraction
public import GraphStorage

/// Answers what is most central.
public struct TopEntities: Sendable {
  private let graph: StoredGraph

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// Indices of the entities, most central first.
  ///
  /// - Parameters:
  ///   - type: Only those of this type.
  ///   - includesGeneric: Whether classes of models, plain measures and training words count.
  /// - Returns: Indices in the graph.
  public func entities(ofType type: EntityType? = nil, includesGeneric: Bool = false) -> [Int] {
    graph.entities.indices.filter { index in
      let entity = graph.entities[index]
      return (type == nil || entity.type == type) && (includesGeneric || !entity.isGeneric)
    }
  }
}
