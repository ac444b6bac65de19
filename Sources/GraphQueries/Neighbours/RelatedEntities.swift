internal import EntityExtraction
public import GraphStorage

/// Answers what is related to an entity, or to several at once, and why.
public struct RelatedEntities: Sendable {
  private let graph: StoredGraph
  private let relatedness: RelatednessGraph

  /// Prepares a graph for questions.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - store: The database that it is the whole graph of, for what a build prepared.
  /// - Throws: `StorageError`, `GraphError`.
  public init(_ graph: StoredGraph, preparedIn store: GraphStore? = nil) throws {
    self.graph = graph
    relatedness = try RelatednessGraph(graph, preparedIn: store)
  }

  /// The neighbours of some entities: what a walker reaches from them, ranked, generic entities left out.
  ///
  /// - Parameters:
  ///   - origins: Indices of the entities, at least one.
  ///   - limit: How many to return at most.
  ///   - isIncluded: Which entities may be neighbours.
  /// - Returns: The neighbours, nearest first.
  /// - Throws: `PageRankError` where there is no origin.
  /// - Complexity: O(n) in entities for one walk, and the papers of those returned.
  public func neighbours(
    of origins: [Int], limit: Int = .max, where isIncluded: (StoredGraph.Entity) -> Bool = { !$0.isGeneric }
  ) throws -> [Neighbour] {
    let (nearest, scores) = try nearest(to: origins, limit: limit, where: isIncluded)
    return reasoned(nearest, from: origins, scores: scores)
  }

  /// The neighbours of some entities with their scores, without what connects them.
  ///
  /// - Parameters:
  ///   - origins: Indices of the entities, at least one.
  ///   - limit: How many to return at most.
  /// - Returns: The neighbours, nearest first; generic entities are left out.
  /// - Throws: `PageRankError` where there is no origin.
  /// - Complexity: O(n) in entities for one walk.
  func ranking(of origins: [Int], limit: Int) throws -> [EntityProfile.Related] {
    let (nearest, scores) = try nearest(to: origins, limit: limit) { !$0.isGeneric }
    return nearest.map { EntityProfile.Related(entity: $0, score: scores[$0]) }
  }

  private func nearest(
    to origins: [Int], limit: Int, where isIncluded: (StoredGraph.Entity) -> Bool
  ) throws -> (entities: [Int], scores: [Double]) {
    let scores = try relatedness.scores(from: origins).entities
    // Entities come by index, so that one with the score of another goes behind it.
    var nearest = Nearest(limit: limit)
    for entity in scores.indices where scores[entity] > nearest.leastScore {
      guard !origins.contains(entity), isIncluded(graph.entities[entity]) else { continue }
      nearest.insert(entity, score: scores[entity])
    }
    return (nearest.entities, scores)
  }

  /// Whether an entity stands in so many papers that sharing it says nothing: it may be found, but leads nowhere.
  func isEndPoint(_ entity: Int) -> Bool { relatedness.isEndPoint(entity) }

  private func reasoned(_ entities: [Int], from origins: [Int], scores: [Double]) -> [Neighbour] {
    let rolesOfOrigins = Dictionary(
      origins.flatMap { graph.paperEntities.ofEntity($0) }.map { ($0.paper, $0.role) },
      uniquingKeysWith: min)
    let near = Set(rolesOfOrigins.keys.flatMap { graph.paperEntities.ofPaper($0).map(\.entity) })
      .filter { !origins.contains($0) && !relatedness.isEndPoint($0) }
    let ownWords = Set(origins.flatMap { NameWords.of(graph.entities[$0].name) })
    let relations = self.relations(of: origins)
    return entities.map { entity in
      let papers = sharedPapers(of: entity, rolesOfOrigins: rolesOfOrigins)
      return Neighbour(
        entity: entity, score: scores[entity], papers: papers, relations: relations[entity] ?? [],
        words: NameWords.of(graph.entities[entity].name).filter(ownWords.contains)
          .map { String(decoding: $0, as: UTF8.self) },
        bridges: papers.isEmpty ? bridges(to: entity, among: near, scores: scores) : [])
    }
  }

  /// The papers that an entity shares with the origins: strongest pair of roles first, then by id.
  private func sharedPapers(of entity: Int, rolesOfOrigins: [Int: EntityRole]) -> [Neighbour.SharedPaper] {
    func order(_ paper: Neighbour.SharedPaper) -> (Int, Int) {
      (paper.originRole.order + paper.role.order, paper.paper)
    }
    return graph.paperEntities.ofEntity(entity)
      .compactMap { edge in
        rolesOfOrigins[edge.paper].map {
          Neighbour.SharedPaper(paper: edge.paper, originRole: $0, role: edge.role)
        }
      }
      .sorted { order($0) < order($1) }
  }

  /// For each entity, the relations that it has to one of the origins.
  private func relations(of origins: [Int]) -> [Int: [StoredGraph.Relation]] {
    var relations: [Int: [StoredGraph.Relation]] = [:]
    for relation in graph.relations {
      if origins.contains(relation.source) { relations[relation.target, default: []].append(relation) }
      if origins.contains(relation.target) { relations[relation.source, default: []].append(relation) }
    }
    return relations
  }

  private func bridges(to entity: Int, among near: Set<Int>, scores: [Double]) -> [Int] {
    let papers = graph.paperEntities.ofEntity(entity).map(\.paper)
    return Set(papers.flatMap { graph.paperEntities.ofPaper($0).map(\.entity) })
      .filter { near.contains($0) && $0 != entity }
      .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }
}
