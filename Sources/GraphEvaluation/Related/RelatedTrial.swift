public import GraphStorage
public import PaperCorpus

/// A trial of what *related* is worth: the graph before a day, and what papers since then named together.
///
/// Each question takes two entities of one later paper, both known before, generic ones left out: from one of them,
/// how well is the other told from twenty that are as frequent but not of that paper? So no measure wins by naming
/// what is frequent.
public struct RelatedTrial: Sendable {
  /// How many entities are set against each target on either side of it.
  ///
  /// All known entities are ordered by the number of their papers before the day, the most first, and then by the
  /// bytes of their names; the rivals of a target are the ten before and the ten behind it that the paper lacks. One
  /// that has fewer on a side, as the most frequent have, is no target: nothing is like it.
  public static let rivalsPerSide = 10

  /// An entity to be found, from any of some origins.
  struct Target: Sendable {
    /// Index of the entity.
    var entity: Int
    /// The other known entities of the paper.
    var origins: [Int]
    /// The entities that it is ranked against.
    var rivals: [Int]
  }

  /// The graph before the day; entities keep their indices, papers don't.
  public let past: StoredGraph
  /// The targets, ordered by paper and entity.
  let targets: [Target]
  /// How many later papers ask questions.
  public let papers: Int

  /// The number of questions: pairs of an origin and a target in one paper.
  public var questions: Int { targets.reduce(0) { $0 + $1.origins.count } }

  /// Splits a graph; papers of posts without a date belong to neither part.
  ///
  /// - Parameters:
  ///   - graph: All that the blog says.
  ///   - relations: The relations with the papers that state them.
  ///   - day: The day from which on a paper that was not posted earlier is a later one.
  /// - Complexity: O(n log n) in entities, and for each target the rivals that have to be looked at.
  public init(_ graph: StoredGraph, relations: [StatedRelation], before day: PostDate) {
    let past = Self.past(of: graph, relations: relations, before: day)
    let order = past.entities.indices
      .filter { past.entities[$0].papers > 0 && !past.entities[$0].isGeneric }
      .sorted { left, right in
        let (first, second) = (past.entities[left], past.entities[right])
        if first.papers != second.papers { return first.papers > second.papers }
        return first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      }
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var targets: [Target] = []
    var papers: Set<Int> = []
    for (paper, edges) in Self.edgesOfPapers(since: day, in: graph) {
      let own = edges.map(\.entity).filter { place[$0] != nil }
      for entity in own where own.count > 1 {
        guard let rivals = Self.rivals(of: place[entity] ?? 0, in: order, without: Set(own)) else { continue }
        targets.append(Target(entity: entity, origins: own.filter { $0 != entity }, rivals: rivals))
        papers.insert(paper)
      }
    }
    self.past = past
    self.targets = targets
    self.papers = papers.count
  }

  private static func rivals(of place: Int, in order: [Int], without own: Set<Int>) -> [Int]? {
    let before = order[..<place].reversed().lazy.filter { !own.contains($0) }.prefix(rivalsPerSide)
    let behind = order[(place + 1)...].lazy.filter { !own.contains($0) }.prefix(rivalsPerSide)
    let rivals = Array(before) + Array(behind)
    return rivals.count == 2 * rivalsPerSide ? rivals : nil
  }

  /// The later papers with their edges, ordered by paper.
  private static func edgesOfPapers(
    since day: PostDate, in graph: StoredGraph
  ) -> [(paper: Int, edges: [StoredGraph.PaperEntity])] {
    let later = graph.paperEntities.filter { graph.papers[$0.paper].date.map { $0 >= day } ?? false }
    return Dictionary(grouping: later, by: \.paper).map { ($0.key, $0.value) }.sorted { $0.paper < $1.paper }
  }

  private static func past(
    of graph: StoredGraph, relations: [StatedRelation], before day: PostDate
  ) -> StoredGraph {
    let known = graph.papers.indices.filter { graph.papers[$0].date.map { $0 < day } ?? false }
    let newIndex = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
    var past = graph
    past.papers = StoredGraph.Papers(known.map { graph.papers[$0] })
    past.paperEntities = StoredGraph.PaperEntities(
      graph.paperEntities.compactMap { edge in
        newIndex[edge.paper].map {
          StoredGraph.PaperEntity(paper: $0, entity: edge.entity, role: edge.role)
        }
      })
    past.entities = StoredGraph.Entities(
      graph.entities.enumerated().map { index, entity in
        var entity = entity
        entity.papers = past.paperEntities.ofEntity(index).count
        return entity
      })
    var stated: Set<StoredGraph.Relation> = []
    past.relations = relations.filter { newIndex[$0.paper] != nil && stated.insert($0.relation).inserted }
      .map(\.relation)
    return past
  }
}
