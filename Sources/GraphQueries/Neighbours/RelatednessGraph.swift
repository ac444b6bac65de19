internal import EntityExtraction
internal import GraphAnalysis
public import GraphStorage

/// The graph that relatedness flows through: papers with their entities, and entities with the words of their names.
///
/// A walker on an entity goes on to one of its papers, to an entity that a paper relates it to, or by a word of its
/// name to another that bears the word; from a paper to one of its entities. A generic entity, and one that
/// stands in very many papers, is an end point: a walker may arrive, but goes back to where it started instead of on to
/// unrelated papers. How related an entity is, is how often the walker is there: personalised PageRank.
///
/// The constants are those that `kg evaluate --related` found best; the decision record has the table.
public struct RelatednessGraph: Sendable {
  /// How often a walker on a paper goes to an entity by role, as a multiple of one that the paper uses.
  static func weight(of role: EntityRole) -> Double {
    switch role {
    case .uses: 1
    case .evaluatesOn, .comparesWith, .addresses, .measures, .mentions: 0.7
    // What a paper coins is mostly named by no other, so it is seldom what else a reader looks for.
    case .introduces: 0.15
    }
  }
  /// A hub stands in more than this many papers, and in more than this share of all. A lower share makes end points
  /// of the methods of a whole field, which are the best bridges.
  static let hubPapers = 10
  static let hubShare = 0.1
  /// What a stated relation weighs against one of the entity's papers; its paper connects the two besides.
  static let relationWeight = 0.2
  /// What all words of a name weigh together against one of the entity's papers. A word that n entities bear weighs
  /// 1/n of one that a single entity would bear.
  static let wordsWeight = 0.5
  /// The walker's chance to go on rather than back to the start.
  static let damping = 0.85
  /// How small a rest is not handed on, for each edge of its node.
  static let threshold = 1e-5

  /// How related entities and papers are to some origins.
  public struct Scores: Sendable {
    /// The score of each entity by index, 0 for those out of reach: below the true share of the walker's time by
    /// ``errorBound`` at most.
    public let entities: [Double]
    /// The score of each paper by index, in the same way.
    public let papers: [Double]
    /// How much all scores together are too low at most, those of papers and words included.
    public let errorBound: Double
    /// How many edges were followed.
    public let followedEdges: Int
  }

  private let graph: StoredGraph
  private let hubPapers: Double
  /// The edges of papers, then of entities, then of words.
  let edges: OutgoingEdges
  private var paperCount: Int { graph.papers.count }

  /// Prepares a graph for questions.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - store: The database that it is the whole graph of, for what a build prepared.
  /// - Throws: `StorageError`, and `GraphError` for a graph too large to be indexed.
  /// - Complexity: O(n) in papers, entities, edges and the lengths of names; with a small factor where a build left
  ///   the edges.
  public init(_ graph: StoredGraph, preparedIn store: GraphStore? = nil) throws {
    self.graph = graph
    hubPapers = Self.hubPapers(of: graph)
    edges = try store.flatMap { try Self.preparedEdges(of: graph, in: $0) } ?? Self.edges(of: graph)
  }

  /// Whether no walk leads on from an entity.
  func isEndPoint(_ entity: Int) -> Bool {
    let entity = graph.entities[entity]
    return entity.isGeneric || Double(entity.papers) > hubPapers
  }

  private static func hubPapers(of graph: StoredGraph) -> Double {
    max(Double(hubPapers), hubShare * Double(graph.papers.count))
  }

  /// The edges of a graph.
  static func edges(of graph: StoredGraph) throws -> OutgoingEdges {
    let paperCount = graph.papers.count
    let hubPapers = hubPapers(of: graph)
    let isEndPoint = graph.entities.map { $0.isGeneric || Double($0.papers) > hubPapers }
    let words = SharedWords(graph)
    var list: [WeightedGraph.Edge] = []
    for edge in graph.paperEntities {
      let entity = paperCount + edge.entity
      list.append(
        WeightedGraph.Edge(source: edge.paper, target: entity, weight: weight(of: edge.role)))
      if !isEndPoint[edge.entity] {
        list.append(WeightedGraph.Edge(source: entity, target: edge.paper, weight: 1))
      }
    }
    for relation in graph.relations {
      for (from, to) in [(relation.source, relation.target), (relation.target, relation.source)]
      where !isEndPoint[from] {
        list.append(
          WeightedGraph.Edge(
            source: paperCount + from, target: paperCount + to, weight: relationWeight))
      }
    }
    let wordBase = paperCount + graph.entities.count
    for bearer in words.bearers {
      let entity = paperCount + bearer.entity
      if !isEndPoint[bearer.entity] {
        list.append(
          WeightedGraph.Edge(
            source: entity, target: wordBase + bearer.word, weight: wordsWeight * bearer.share))
      }
      // A short name is its words; of a long one each says little.
      let closeness = 1 / Double(bearer.wordsOfName * bearer.wordsOfName)
      list.append(
        WeightedGraph.Edge(source: wordBase + bearer.word, target: entity, weight: closeness))
    }
    return OutgoingEdges(of: try WeightedGraph(nodeCount: wordBase + words.count, edges: list))
  }

  /// How often a walker from some entities and papers is at each entity and paper.
  ///
  /// - Parameters:
  ///   - origins: Indices of the entities; the walker starts at each alike.
  ///   - papers: Indices of papers that it starts at too; at least one origin of either kind.
  /// - Returns: The scores, with what they lack.
  /// - Throws: `PageRankError` where there is no origin.
  public func scores(from origins: [Int], papers: [Int] = []) throws -> Scores {
    var starts: [Int: Double] = [:]
    for paper in Set(papers) { starts[paper, default: 0] += 1 }
    for origin in Set(origins) {
      let papers = graph.paperEntities.ofEntity(origin)
      // No walk leads on from an end point, so from one that is asked for it starts with its papers.
      if isEndPoint(origin), !papers.isEmpty {
        for edge in papers { starts[edge.paper, default: 0] += 1 / Double(papers.count) }
      } else {
        starts[paperCount + origin, default: 0] += 1
      }
    }
    let (paperCount, entityCount) = (paperCount, graph.entities.count)
    let walk = LocalPageRank(damping: Self.damping, threshold: Self.threshold)
    let ranking = try walk.ranking(of: edges, from: starts)
    return Scores(
      entities: Array(ranking.estimates[paperCount..<paperCount + entityCount]),
      papers: Array(ranking.estimates[..<paperCount]), errorBound: ranking.errorBound,
      followedEdges: ranking.followedEdges)
  }
}
