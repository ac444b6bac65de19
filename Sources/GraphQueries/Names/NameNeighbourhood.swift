internal import EntityExtraction
internal import GraphStorage

/// Finds what comes near an entity by name and is another.
struct NameNeighbourhood {
  private let graph: StoredGraph
  private let candidates: NameCandidates

  /// Looks into the names of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - store: The database that it is the whole graph of, for what a build prepared.
  /// - Throws: `StorageError`.
  init(_ graph: StoredGraph, preparedIn store: GraphStore? = nil) throws {
    self.graph = graph
    candidates = try store.flatMap { try NameCandidates(of: graph, preparedIn: $0) } ?? NameCandidates(graph)
  }

  /// The other entities with a name near one of an entity's, nearest first, then by papers.
  ///
  /// - Complexity: O(n) in the entities whose names may be near, times its own names.
  func separations(of entity: Int) -> [EntityProfile.Separation] {
    let own = Self.names(of: graph.entities[entity]).map { ($0, ComparableName($0)) }
    let papers = Set(graph.paperEntities.ofEntity(entity).map(\.paper))
    return candidates.near(entity).compactMap { other -> EntityProfile.Separation? in
      let stored = graph.entities[other]
      var nearest: (likeness: NameLikeness, own: String, other: String)?
      for name in Self.names(of: stored) {
        let compared = ComparableName(name)
        for (ownName, ownCompared) in own {
          guard let likeness = NameLikeness.between(ownCompared, compared) else { continue }
          // Longer names are many; those by which nobody knows the other entity say nothing.
          if case .extended = likeness, name != stored.name, name != stored.shortName { continue }
          if nearest.map({ likeness < $0.likeness }) ?? true { nearest = (likeness, ownName, name) }
        }
      }
      return nearest.map { nearest in
        EntityProfile.Separation(
          entity: other, ownName: nearest.own, otherName: nearest.other, likeness: nearest.likeness,
          statement: statement(from: entity, to: other),
          papersWithBoth: graph.paperEntities.ofEntity(other).count { papers.contains($0.paper) })
      }
    }
    .sorted { left, right in
      if left.likeness != right.likeness, !Self.areBothExtended(left, right) {
        return left.likeness < right.likeness
      }
      return left.entity < right.entity
    }
  }

  /// The canonical name without what was added to tell senses apart, and the other names that stand in papers.
  static func names(of entity: StoredGraph.Entity) -> [String] {
    var names = [entity.name]
    for name in [entity.shortName] + entity.aliases where !names.contains(name) { names.append(name) }
    return names
  }

  /// Longer names are all as near as each other: the more central first.
  private static func areBothExtended(
    _ left: EntityProfile.Separation, _ right: EntityProfile.Separation
  ) -> Bool {
    if case .extended = left.likeness, case .extended = right.likeness { return true }
    return false
  }

  private func statement(from entity: Int, to other: Int) -> EntityProfile.Statement? {
    for relation in graph.relations {
      if relation.source == entity, relation.target == other { return .isOf(relation.type) }
      if relation.source == other, relation.target == entity { return .has(relation.type) }
    }
    return nil
  }
}
