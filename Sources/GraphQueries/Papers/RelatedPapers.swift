internal import EntityExtraction
public import GraphStorage
internal import PaperCorpus

/// A paper that is near to entities or papers.
public struct RelatedPaper: Sendable, Hashable {
  /// Its index in the graph.
  public let paper: Int
  /// How often a walker from the origins is found there, 0 to 1.
  public let score: Double
  /// Indices of its entities that tie it to the origins, those that tie it most first: of papers, the entities that they
  /// share; of entities, these themselves and what is nearest to them.
  public let shared: [Int]
}

/// A post that is near to entities or papers.
public struct RelatedPost: Sendable, Hashable {
  /// The post.
  public let post: PostPapers
  /// The sum of its papers' scores.
  public let score: Double
  /// Indices of its papers that are near, nearest first.
  public let papers: [Int]
  /// Indices of the entities that tie it to the origins, those that tie it most first.
  public let shared: [Int]
}

/// Answers which papers and posts are related to entities or to papers, and by which entities.
///
/// The walk is that of `RelatedEntities`; papers are ranked by how often the walker is at them.
public struct RelatedPapers: Sendable {
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

  /// The papers near some entities, or near some papers without these themselves; only those that something ties.
  ///
  /// - Parameters:
  ///   - entities: Indices of the entities.
  ///   - origins: Indices of the papers; at least one of either.
  /// - Returns: The papers, nearest first.
  /// - Throws: `PageRankError` where there is no origin.
  /// - Complexity: O(n) in papers and their entities, and one walk.
  public func papers(near entities: [Int] = [], orPapers origins: [Int] = []) throws -> [RelatedPaper] {
    let scores = try relatedness.scores(from: entities, papers: origins)
    let asked = Set(entities)
    let own = Set(origins.flatMap { graph.paperEntities.ofPaper($0).map(\.entity) })
    let leastScore =
      scores.entities.enumerated()
      .filter { !asked.contains($0.offset) && !graph.entities[$0.offset].isGeneric }
      .map(\.element).sorted(by: >).prefix(Self.nearEntities).last ?? 0
    let hidden = Set(origins)
    return graph.papers.indices.compactMap { paper -> RelatedPaper? in
      guard scores.papers[paper] > 0, !hidden.contains(paper) else { return nil }
      let shared = graph.paperEntities.ofPaper(paper).map(\.entity).filter { entity in
        if asked.contains(entity) { return true }
        guard !graph.entities[entity].isGeneric else { return false }
        return origins.isEmpty
          ? scores.entities[entity] > 0 && scores.entities[entity] >= leastScore : own.contains(entity)
      }
      guard !shared.isEmpty else { return nil }
      return RelatedPaper(
        paper: paper, score: scores.papers[paper], shared: ranked(shared, first: asked))
    }.sorted { ($1.score, $0.paper) < ($0.score, $1.paper) }
  }

  /// The posts of some papers by how near these are; posts that have nothing but the origins themselves are left out.
  ///
  /// - Parameters:
  ///   - papers: Papers with their scores, as `papers` gives them.
  ///   - posts: The posts to choose from.
  /// - Returns: The posts, nearest first.
  public func posts(of papers: [RelatedPaper], among posts: [PostPapers]) -> [RelatedPost] {
    let byID = Dictionary(uniqueKeysWithValues: papers.map { (graph.papers[$0.paper].id, $0) })
    let found = posts.compactMap { post -> RelatedPost? in
      let near = post.papers.compactMap { byID[$0] }.sorted { ($1.score, $0.paper) < ($0.score, $1.paper) }
      guard !near.isEmpty else { return nil }
      var seen: Set<Int> = []
      let shared = near.flatMap(\.shared).filter { seen.insert($0).inserted }
      return RelatedPost(
        post: post, score: near.reduce(0) { $0 + $1.score }, papers: near.map(\.paper),
        shared: ranked(shared, first: []))
    }
    return found.indices.sorted { left, right in
      (found[right].score, left) < (found[left].score, right)
    }.map { found[$0] }
  }

  /// How many of the entities nearest to those asked for tell why a paper is near to them.
  private static let nearEntities = 30

  /// Those asked for first, then the rarest: what two of many papers share ties them more than what half of them have.
  private func ranked(_ entities: [Int], first asked: Set<Int>) -> [Int] {
    entities.sorted { left, right in
      let ranks = [left, right].map { (asked.contains($0) ? 0 : 1, graph.entities[$0].papers, $0) }
      return ranks[0] < ranks[1]
    }
  }
}
