import GraphAnalysis
import Testing

struct PageRankTests {
  typealias Edge = WeightedGraph.Edge

  static let seeds: Range<UInt64> = 0..<60

  @Test func `the example of Langville and Meyer has its published scores`() throws {
    // "A Survey of Eigenvector Methods for Web Information Retrieval", 2005, section 3: eight digits are printed.
    let links = [
      (1, 2), (1, 3), (3, 1), (3, 2), (3, 5), (4, 5), (4, 6), (5, 4), (5, 6), (6, 4),
    ]
    let graph = try WeightedGraph(
      nodeCount: 6, edges: links.map { Edge(source: $0.0 - 1, target: $0.1 - 1) })

    let ranking = try PageRank(damping: 0.9, maximumIterations: 1000).ranking(of: graph)

    let published = [0.03721197, 0.05395735, 0.04150565, 0.37508082, 0.20599833, 0.28624589]
    for (score, expected) in zip(ranking.scores, published) { #expect(abs(score - expected) < 1e-8) }
  }

  @Test(arguments: seeds)
  func `scores add up to one`(seed: UInt64) throws {
    let scores = try PageRank().ranking(of: RandomEdges(seed: seed).graph()).scores
    #expect(abs(scores.reduce(0, +) - 1) < 1e-12)
  }

  @Test(arguments: seeds)
  func `no score is below what the teleport vector gives`(seed: UInt64) throws {
    let graph = try RandomEdges(seed: seed).graph()
    var dice = Dice(seed: seed)
    let weights = (0..<graph.nodeCount).map { _ in Double.random(in: 0...1, using: &dice) }
    let sum = weights.reduce(0, +)

    let ranking = try PageRank(damping: 0.6).ranking(of: graph, teleport: weights)

    for (score, weight) in zip(ranking.scores, weights) { #expect(score >= 0.4 * weight / sum - 1e-15) }
  }

  @Test(arguments: seeds)
  func `renumbering the nodes renumbers the scores`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    var dice = Dice(seed: seed)
    let newNumbers = (0..<drawn.nodeCount).shuffled(using: &dice)
    let renumbered = drawn.edges.map {
      Edge(source: newNumbers[$0.source], target: newNumbers[$0.target], weight: $0.weight)
    }

    let scores = try PageRank(tolerance: 5e-14).ranking(of: drawn.graph()).scores
    let others = try PageRank(tolerance: 5e-14).ranking(
      of: WeightedGraph(nodeCount: drawn.nodeCount, edges: renumbered)
    ).scores

    #expect(scores.distance(to: newNumbers.map { others[$0] }) < 1e-12)
  }

  @Test(arguments: [3, 1e-300, 1e290])
  func `scaling all weights changes nothing`(factor: Double) throws {
    let drawn = RandomEdges(seed: 7)
    let scaled = drawn.edges.map {
      Edge(source: $0.source, target: $0.target, weight: $0.weight * factor)
    }

    let scores = try PageRank(tolerance: 5e-14).ranking(of: drawn.graph()).scores
    let others = try PageRank(tolerance: 5e-14).ranking(
      of: WeightedGraph(nodeCount: drawn.nodeCount, edges: scaled)
    ).scores

    #expect(scores.distance(to: others) < 1e-12)
  }

  @Test func `weights near the smallest number rank as well as any`() throws {
    let least = Double.leastNonzeroMagnitude
    let graph = try WeightedGraph(
      nodeCount: 3,
      edges: [Edge(source: 0, target: 1, weight: 2 * least), Edge(source: 0, target: 2, weight: least)])
    let ordinary = try WeightedGraph(
      nodeCount: 3, edges: [Edge(source: 0, target: 1, weight: 2), Edge(source: 0, target: 2, weight: 1)])

    #expect(try PageRank().ranking(of: graph) == PageRank().ranking(of: ordinary))
  }

  @Test(arguments: [1, 2, 5, 12], [1, 2, 3])
  func `scores are uniform where each node has as much coming in as going out`(count: Int, steps: Int) throws
  {
    let edges = (0..<count).flatMap { node in
      (1...steps).map { Edge(source: node, target: (node + $0) % count, weight: Double($0)) }
    }

    let scores = try PageRank().ranking(of: WeightedGraph(nodeCount: count, edges: edges)).scores

    for score in scores { #expect(abs(score - 1 / Double(count)) < 1e-14) }
  }

  @Test(arguments: seeds)
  func `a dangling node equals one with edges to all`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let graph = try drawn.graph()
    let added = graph.danglingNodes.flatMap { node in
      (0..<drawn.nodeCount).map { Edge(source: Int(node), target: $0) }
    }

    let scores = try PageRank(tolerance: 5e-14).ranking(of: graph).scores
    let others = try PageRank(tolerance: 5e-14).ranking(
      of: WeightedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges + added)
    ).scores

    #expect(scores.distance(to: others) < 1e-12)
  }

  @Test(arguments: seeds)
  func `without damping the scores are the teleport vector`(seed: UInt64) throws {
    let graph = try RandomEdges(seed: seed).graph()
    let teleport = (0..<graph.nodeCount).map { Double($0 % 3 + 1) }
    let sum = teleport.reduce(0, +)

    let scores = try PageRank(damping: 0).ranking(of: graph, teleport: teleport).scores

    #expect(scores.distance(to: teleport.map { $0 / sum }) < 1e-14)
  }

  @Test func `a node that the walker cannot reach from the teleport vector scores nothing`() throws {
    let graph = try WeightedGraph(
      nodeCount: 4,
      edges: [Edge(source: 0, target: 1), Edge(source: 2, target: 1), Edge(source: 2, target: 3)])

    let scores = try PageRank().ranking(of: graph, teleport: [1, 0, 0, 0]).scores

    #expect(scores[2] == 0 && scores[3] == 0)
    #expect(scores[0] > scores[1] && scores[1] > 0)
  }

  @Test func `a graph without nodes has no scores`() throws {
    let graph = try WeightedGraph(nodeCount: 0, edges: [])

    #expect(try PageRank().ranking(of: graph).scores.isEmpty)
    #expect(try PageRank().ranking(of: graph, teleport: []).scores.isEmpty)
  }

  @Test(arguments: seeds)
  func `the same graph gives the same bits`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let ranking = try PageRank().ranking(of: drawn.graph())
    let again = try PageRank().ranking(
      of: WeightedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges.reversed()))
    #expect(ranking == again)
  }

  @Test(arguments: [2, 3, 50])
  func `the defaults suffice where errors die down as slowly as the damping allows`(count: Int) throws {
    // On a ring, walks from one node never spread.
    let ring = (0..<count).map { Edge(source: $0, target: ($0 + 1) % count) }
    let graph = try WeightedGraph(nodeCount: count, edges: ring + ring.prefix(1))

    let ranking = try PageRank().ranking(of: graph, teleport: [1] + Array(repeating: 0, count: count - 1))

    // The smallest k with 2 * 0.85^k / 0.15 <= 1e-10.
    #expect(ranking.iterations <= 158)
    #expect(ranking.residual <= 1e-10)
  }

  @Test func `what has not converged is an error, not an answer`() throws {
    let graph = try RandomEdges(seed: 7).graph()

    let error = try #require(throws: PageRankError.self) {
      try PageRank(tolerance: 1e-12, maximumIterations: 3).ranking(of: graph)
    }

    guard case .didNotConverge(iterations: 3, let residual, tolerance: 1e-12) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(residual > 1e-12)
    #expect("\(error)".hasPrefix("no convergence after 3 iterations: the scores still change by \(residual)"))
  }

  @Test(arguments: [1, -0.1, 1.5, Double.nan, .infinity])
  func `a damping out of range is refused`(damping: Double) throws {
    let graph = try WeightedGraph(nodeCount: 1, edges: [])
    let error = try #require(throws: PageRankError.self) { try PageRank(damping: damping).ranking(of: graph) }
    #expect("\(error)" == "the damping is \(damping); it must be at least 0 and below 1")
  }

  @Test(arguments: [0, -1e-10, Double.nan, .infinity])
  func `a tolerance out of range is refused`(tolerance: Double) throws {
    let graph = try WeightedGraph(nodeCount: 1, edges: [])
    let error = try #require(throws: PageRankError.self) {
      try PageRank(tolerance: tolerance).ranking(of: graph)
    }
    #expect("\(error)" == "the tolerance is \(tolerance); it must be finite and positive")
  }

  @Test func `a ranking without an iteration is refused`() throws {
    let graph = try WeightedGraph(nodeCount: 1, edges: [])
    #expect(throws: PageRankError.invalidMaximumIterations(0)) {
      try PageRank(maximumIterations: 0).ranking(of: graph)
    }
  }

  @Test func `a teleport vector of the wrong length is refused`() throws {
    let graph = try WeightedGraph(nodeCount: 2, edges: [])
    #expect(throws: PageRankError.teleportCountMismatch(nodes: 2, found: 3)) {
      try PageRank().ranking(of: graph, teleport: [1, 1, 1])
    }
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func `a teleport weight that is negative or not finite is refused, and its node named`(weight: Double)
    throws
  {
    let graph = try WeightedGraph(nodeCount: 2, edges: [])
    let error = try #require(throws: PageRankError.self) {
      try PageRank().ranking(of: graph, teleport: [1, weight])
    }
    #expect("\(error)".hasPrefix("the teleport weight of node 1 is \(weight);"))
  }

  @Test(arguments: [0, Double.greatestFiniteMagnitude])
  func `teleport weights with no usable sum are refused`(weight: Double) throws {
    let graph = try WeightedGraph(nodeCount: 2, edges: [])
    #expect(throws: PageRankError.invalidTeleportSum(weight + weight)) {
      try PageRank().ranking(of: graph, teleport: [weight, weight])
    }
  }
}
