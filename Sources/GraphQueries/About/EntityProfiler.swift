internal import EntityExtraction
public import GraphStorage
internal import PaperCorpus

/// Answers what is known about an entity.
public struct EntityProfiler: Sendable {
  private let graph: StoredGraph
  private let names: NameNeighbourhood
  private let related: RelatedEntities

  /// Prepares a graph for questions.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - store: The database that it is the whole graph of, for what a build prepared.
  /// - Throws: `StorageError`, `GraphError`.
  public init(_ graph: StoredGraph, preparedIn store: GraphStore? = nil) throws {
    self.graph = graph
    names = try NameNeighbourhood(graph, preparedIn: store)
    related = try RelatedEntities(graph, preparedIn: store)
  }

  /// What is known about an entity.
  ///
  /// - Parameters:
  ///   - entity: Index of the entity.
  ///   - record: What the database holds about it.
  ///   - limit: How many neighbours to give at most.
  /// - Returns: The profile, the most telling of each kind first.
  /// - Throws: `PageRankError`.
  /// - Complexity: One walk over the graph, and as much as the entity has of papers, figures and names near its own.
  public func profile(
    of entity: Int, record: EntityRecord, neighbours limit: Int = .max
  ) throws -> EntityProfile {
    EntityProfile(
      entity: entity, record: record, types: types(in: record), uses: uses(in: record),
      apart: names.separations(of: entity),
      neighbours: try related.ranking(of: [entity], limit: limit))
  }

  private func types(in record: EntityRecord) -> [EntityProfile.TypeShare] {
    EntityType.allCases
      .map { type in EntityProfile.TypeShare(type: type, papers: record.uses.count { $0.type == type }) }
      .filter { $0.papers > 0 }
      .sorted { $0.papers != $1.papers ? $0.papers > $1.papers : $0.type < $1.type }
  }

  private func uses(in record: EntityRecord) -> [EntityProfile.Use] {
    record.uses
      .compactMap { use in
        graph.papers.index(of: use.paper).map { paper in
          (EntityProfile.Use(paper: paper, role: use.role, type: use.type), day: graph.papers[paper].date)
        }
      }
      .sorted { left, right in
        if left.0.role != right.0.role { return left.0.role < right.0.role }
        guard left.day != right.day else { return left.0.paper < right.0.paper }
        guard let first = left.day, let second = right.day else { return left.day != nil }
        return first < second
      }
      .map { $0.0 }
  }
}
