public import EntityExtraction
public import GraphStorage

/// Selects communities: their most central entities, joined where they share papers.
public struct CommunityContents: Sendable {
  private let graph: StoredGraph

  /// How many entities a page's column holds.
  public static let limit = 40
  /// How many entities a telephone's column holds.
  public static let narrowLimit = 24

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// The part of the graph that some communities make up.
  ///
  /// Entities of one paper alone are left out: they say nothing of what holds a community together.
  ///
  /// - Parameters:
  ///   - communities: The communities; each gets an even part of the picture.
  ///   - entities: Indices of the entities that were asked for. They are in the part's focus, and always shown.
  ///   - type: Only entities of this type besides those; nil for all.
  ///   - limit: How many entities to show at most.
  /// - Returns: The part.
  public func subgraph(
    of communities: [EntityCommunity], around entities: [Int], type: EntityType? = nil,
    limit: Int = Self.limit
  ) -> Subgraph {
    let room = max(1, limit / max(communities.count, 1))
    let shown = communities.flatMap { community in
      let asked = community.members.filter(entities.contains)
      let others = community.members.filter { member in
        let entity = graph.entities[member]
        return entity.papers > 1 && (type == nil || entity.type == type) && !asked.contains(member)
      }
      return asked + others.prefix(max(0, room - asked.count))
    }
    return SharedPaperMap(graph: graph).subgraph(of: shown, focus: Set(entities))
  }
}
