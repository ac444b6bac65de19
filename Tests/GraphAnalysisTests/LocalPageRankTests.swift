import GraphAnalysis
import Testing

struct LocalPageRankTests {
  typealias Edge = WeightedGraph.Edge

  static let seeds: Range<UInt64> = 0..<60

  /// The same ranking by the power method, whose error is far smaller.
  static func exactScores(of graph: WeightedGraph, from origins: [Int: Double]) throws -> [Double] {
    let teleport = (0..<graph.nodeCount).map { origins[$0] ?? 0 }
    return try PageRank(tolerance: 1e-13).ranking(of: graph, teleport: teleport).scores
  }

  @Test(arguments: seeds)
  func `estimates are below the true scores by the error bound in all`(seed: UInt64) throws {
    let graph = try RandomEdges(seed: seed).graph()
    var origins = [0: 2.0]
    origins[graph.nodeCount / 2, default: 0] += 1
    let exact = try Self.exactScores(of: graph, from: origins)

    for threshold in [1e-2, 1e-4, 1e-8] {
      let ranking = try LocalPageRank(threshold: threshold).ranking(
        of: OutgoingEdges(of: graph), from: origins)
      for estimate in ranking.scores { #expect(estimate.score <= exact[estimate.node] + 1e-12) }
      let missing = 1 - ranking.scores.reduce(0) { $0 + $1.score }
      #expect(abs(missing - ranking.errorBound) < 1e-12)
    }
  }

  @Test(arguments: seeds)
  func `a small threshold gives the scores of the power method`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let alike = drawn.edges.map { Edge(source: $0.source, target: $0.target) }
    for edges in [drawn.edges, alike] {
      let graph = try WeightedGraph(nodeCount: drawn.nodeCount, edges: edges)
      let exact = try Self.exactScores(of: graph, from: [0: 1])

      let ranking = try LocalPageRank(threshold: 1e-14).ranking(of: OutgoingEdges(of: graph), from: [0: 1])

      var scores = [Double](repeating: 0, count: graph.nodeCount)
      for estimate in ranking.scores { scores[estimate.node] = estimate.score }
      #expect(scores.distance(to: exact) < 1e-9)
    }
  }

  @Test(arguments: seeds, [1e-2, 1e-4])
  func `no more edges are followed than the threshold allows`(seed: UInt64, threshold: Double) throws {
    let graph = try RandomEdges(seed: seed).graph()
    let ranking = try LocalPageRank(threshold: threshold).ranking(of: OutgoingEdges(of: graph), from: [0: 1])
    #expect(Double(ranking.followedEdges) <= 1 / (0.15 * threshold))
  }

  @Test func `nothing is estimated where the walker cannot come`() throws {
    let graph = try WeightedGraph(
      nodeCount: 4, edges: [Edge(source: 0, target: 1), Edge(source: 2, target: 3)])
    let ranking = try LocalPageRank(threshold: 1e-6).ranking(of: OutgoingEdges(of: graph), from: [0: 1])
    #expect(ranking.scores.map(\.node) == [0, 1])
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func `a threshold out of range is refused`(threshold: Double) throws {
    let edges = try OutgoingEdges(of: WeightedGraph(nodeCount: 1, edges: []))
    let error = try #require(throws: PageRankError.self) {
      try LocalPageRank(threshold: threshold).ranking(of: edges, from: [0: 1])
    }
    #expect("\(error)" == "the threshold is \(threshold); it must be finite and positive")
  }

  @Test(arguments: [1, -0.1, Double.nan, .infinity])
  func `a damping out of range is refused`(damping: Double) throws {
    let edges = try OutgoingEdges(of: WeightedGraph(nodeCount: 1, edges: []))
    #expect(throws: PageRankError.self) {
      try LocalPageRank(damping: damping).ranking(of: edges, from: [0: 1])
    }
  }

  @Test(arguments: [-1, 2, .max])
  func `an origin that is no node is refused`(node: Int) throws {
    let edges = try OutgoingEdges(of: WeightedGraph(nodeCount: 2, edges: []))
    #expect(throws: PageRankError.unknownOrigin(node: node, nodeCount: 2)) {
      try LocalPageRank().ranking(of: edges, from: [node: 1])
    }
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func `an origin's weight that is negative or not finite is refused`(weight: Double) throws {
    let edges = try OutgoingEdges(of: WeightedGraph(nodeCount: 2, edges: []))
    let error = try #require(throws: PageRankError.self) {
      try LocalPageRank().ranking(of: edges, from: [0: 1, 1: weight])
    }
    #expect("\(error)".hasPrefix("the teleport weight of node 1 is \(weight);"))
  }

  @Test(arguments: [[:], [0: 0], [0: .greatestFiniteMagnitude, 1: .greatestFiniteMagnitude]])
  func `origins with no usable sum are refused`(origins: [Int: Double]) throws {
    let edges = try OutgoingEdges(of: WeightedGraph(nodeCount: 2, edges: []))
    #expect(throws: PageRankError.self) { try LocalPageRank().ranking(of: edges, from: origins) }
  }
}
