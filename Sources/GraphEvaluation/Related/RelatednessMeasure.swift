internal import GraphAnalysis
internal import GraphQueries
public import GraphStorage

/// Tells how related entities are to one of them.
public protocol RelatednessMeasure: Sendable {
  /// What the measure is called.
  var name: String { get }

  /// How related each entity is to an origin, by index; only the order counts.
  ///
  /// - Throws: What the measure's method throws.
  func scores(from origin: Int) throws -> [Double]
}

/// Measures to be compared in one trial.
public enum RelatednessMeasures {
  /// What a graph is asked by: the usual ones, then the program's own.
  ///
  /// - Throws: `GraphError`.
  public static func all(over graph: StoredGraph) throws -> [any RelatednessMeasure] {
    let kinds: [any RelatednessMeasure] = SharedPapersMeasure.Kind.allCases.map {
      SharedPapersMeasure($0, over: graph)
    }
    return try [PopularityMeasure(over: graph)] + kinds + [
      PlainWalkMeasure(over: graph), OwnMeasure(over: graph),
    ]
  }
}

/// How frequent an entity is, whatever the origin: what a trial must not reward.
struct PopularityMeasure: RelatednessMeasure {
  let name = "popularity"
  private let papers: [Double]

  init(over graph: StoredGraph) { papers = graph.entities.map { Double($0.papers) } }

  func scores(from origin: Int) -> [Double] { papers }
}

/// Personalised PageRank on papers and entities alike, without weights or end points.
struct PlainWalkMeasure: RelatednessMeasure {
  let name = "plain personalised PageRank"
  private let graph: WeightedGraph
  private let paperCount: Int

  init(over stored: StoredGraph) throws {
    paperCount = stored.papers.count
    let base = paperCount
    graph = try WeightedGraph(
      nodeCount: paperCount + stored.entities.count,
      edges: stored.paperEntities.flatMap { edge in
        [
          WeightedGraph.Edge(source: edge.paper, target: base + edge.entity),
          WeightedGraph.Edge(source: base + edge.entity, target: edge.paper),
        ]
      })
  }

  func scores(from origin: Int) throws -> [Double] {
    var teleport = [Double](repeating: 0, count: graph.nodeCount)
    teleport[paperCount + origin] = 1
    return Array(try PageRank().ranking(of: graph, teleport: teleport).scores[paperCount...])
  }
}

/// What `kg query --related` ranks by.
struct OwnMeasure: RelatednessMeasure {
  let name = "kg"
  private let graph: RelatednessGraph

  init(over stored: StoredGraph) throws { graph = try RelatednessGraph(stored) }

  func scores(from origin: Int) throws -> [Double] { try graph.scores(from: [origin]).entities }
}
