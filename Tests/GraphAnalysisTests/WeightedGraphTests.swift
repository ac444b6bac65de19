import GraphAnalysis
import Testing

struct WeightedGraphTests {
  typealias Edge = WeightedGraph.Edge

  @Test func `a node's edges carry their shares of what leaves their sources`() throws {
    let graph = try WeightedGraph(
      nodeCount: 3,
      edges: [
        Edge(source: 2, target: 1, weight: 4), Edge(source: 0, target: 2, weight: 1),
        Edge(source: 0, target: 1, weight: 3), Edge(source: 1, target: 1, weight: 8),
      ])

    #expect(graph.incomingEdges(of: 0).isEmpty)
    #expect(graph.incomingEdges(of: 1).map(\.source) == [0, 1, 2])
    #expect(graph.incomingEdges(of: 1).map(\.share) == [0.75, 1, 1])
    #expect(graph.incomingEdges(of: 2).map(\.share) == [0.25])
  }

  @Test func `parallel edges add up`() throws {
    let graph = try WeightedGraph(
      nodeCount: 2,
      edges: [
        Edge(source: 0, target: 1, weight: 0.5), Edge(source: 0, target: 0, weight: 1.5),
        Edge(source: 0, target: 1, weight: 2), Edge(source: 0, target: 1, weight: 4),
      ])

    #expect(graph.incomingEdges(of: 1).map(\.share) == [6.5 / 8])
    #expect(graph.incomingEdges(of: 0).map(\.share) == [1.5 / 8])
  }

  @Test func `parallel edges of one weight count each`() throws {
    let graph = try WeightedGraph(nodeCount: 3, sources: [0, 0, 0, 0], targets: [1, 2, 1, 1])

    #expect(graph.incomingEdges(of: 1).map(\.share) == [0.75])
    #expect(graph.incomingEdges(of: 2).map(\.share) == [0.25])
  }

  @Test func `a node that no edge leaves is dangling`() throws {
    let graph = try WeightedGraph(
      nodeCount: 4, edges: [Edge(source: 1, target: 0), Edge(source: 3, target: 3, weight: 2)])

    #expect(graph.danglingNodes == [0, 2])
  }

  @Test func `a graph without nodes is a graph`() throws {
    let graph = try WeightedGraph(nodeCount: 0, edges: [])

    #expect(graph.nodeCount == 0)
    #expect(graph.satisfiesInvariants)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a graph that was built satisfies its invariants`(seed: UInt64) throws {
    #expect(try RandomEdges(seed: seed).graph().satisfiesInvariants)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the order of the edges leaves no trace`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let drawn = RandomEdges(seed: seed)
    let edges = drawn.edges + drawn.edges.map { Edge(source: $0.source, target: $0.target, weight: 0.1) }

    let graph = try WeightedGraph(nodeCount: drawn.nodeCount, edges: edges)
    let shuffled = try WeightedGraph(nodeCount: drawn.nodeCount, edges: edges.shuffled(using: &dice))

    #expect(graph == shuffled)
  }

  @Test func `weights are summed alike in any order, down to the last bit`() throws {
    let weights = [0.1, 0.2, 0.3]
    let edges = weights.map { Edge(source: 0, target: 1, weight: $0) }

    let ascending = try WeightedGraph(nodeCount: 2, edges: edges)
    let descending = try WeightedGraph(nodeCount: 2, edges: edges.reversed())

    #expect(ascending == descending)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity, -.infinity])
  func `a weight that is not finite and positive is refused, and its edge named`(weight: Double) throws {
    let error = try #require(throws: GraphError.self) {
      try WeightedGraph(
        nodeCount: 3, edges: [Edge(source: 0, target: 1), Edge(source: 2, target: 1, weight: weight)])
    }

    #expect("\(error)".contains("the edge 2 -> 1 has the weight \(weight)"))
  }

  @Test(arguments: [Edge(source: 3, target: 0), Edge(source: 0, target: 3), Edge(source: -1, target: 0)])
  func `an edge that names no node is refused, and named`(edge: Edge) {
    #expect(throws: GraphError.unknownNode(source: edge.source, target: edge.target, nodeCount: 3)) {
      try WeightedGraph(nodeCount: 3, edges: [edge])
    }
  }

  @Test(arguments: [-1, Int(Int32.max) + 1, .max])
  func `a number of nodes that cannot be is refused`(nodeCount: Int) {
    #expect(throws: GraphError.nodeCountOutOfRange(nodeCount)) {
      try WeightedGraph(nodeCount: nodeCount, edges: [])
    }
  }

  @Test func `weights whose sum is beyond a number have shares all the same`() throws {
    let greatest = Double.greatestFiniteMagnitude
    let graph = try WeightedGraph(
      nodeCount: 2,
      edges: [
        Edge(source: 1, target: 0, weight: greatest), Edge(source: 1, target: 1, weight: greatest),
        Edge(source: 1, target: 1, weight: greatest / 2),
        Edge(source: 0, target: 1, weight: .leastNonzeroMagnitude),
      ])

    #expect(graph.incomingEdges(of: 0).map(\.share) == [0.4])
    #expect(graph.incomingEdges(of: 1).map(\.share) == [1, 0.6])
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `parallel arrays give the graph of the same list`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let columns = try WeightedGraph(
      nodeCount: drawn.nodeCount, sources: drawn.edges.map { Int32($0.source) },
      targets: drawn.edges.map { Int32($0.target) }, weights: drawn.edges.map(\.weight))

    #expect(try columns == drawn.graph())
  }

  @Test(arguments: [(20_000, 400_000), (200_000, 1000)], [true, false])
  func `a large graph has the edges of its list, each once`(size: (nodes: Int, edges: Int), isWeighted: Bool)
    throws
  {
    var dice = Dice(seed: 7)
    let edges = (0..<size.edges).map { _ in
      Edge(
        // The least of three draws makes hubs.
        source: (0..<3).map { _ in Int.random(in: 0..<size.nodes, using: &dice) }.min() ?? 0,
        target: (0..<3).map { _ in Int.random(in: 0..<size.nodes, using: &dice) }.min() ?? 0,
        weight: isWeighted ? Double.random(in: 0.1...1, using: &dice) : 1)
    }

    let graph = try WeightedGraph(nodeCount: size.nodes, edges: edges)

    #expect(graph.satisfiesInvariants)
    let outWeights = Dictionary(edges.map { ($0.source, $0.weight) }, uniquingKeysWith: +)
    let byTarget = Dictionary(grouping: edges, by: \.target)
    for node in [0, 1, 2, 10, 1000, size.nodes / 2, size.nodes - 1] {
      let bySource = Dictionary(grouping: byTarget[node] ?? [], by: \.source)
      let incoming = graph.incomingEdges(of: node)
      #expect(incoming.map(\.source) == bySource.keys.sorted())
      for edge in incoming {
        let weight = bySource[edge.source]?.reduce(0) { $0 + $1.weight } ?? 0
        #expect(abs(edge.share * (outWeights[edge.source] ?? 0) - weight) < 1e-9)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `weights that are all alike leave no trace`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let alike = drawn.edges.map { Edge(source: $0.source, target: $0.target, weight: 0.3) }
    let plain = try WeightedGraph(
      nodeCount: drawn.nodeCount, sources: drawn.edges.map { Int32($0.source) },
      targets: drawn.edges.map { Int32($0.target) })

    #expect(try plain == WeightedGraph(nodeCount: drawn.nodeCount, edges: alike))
  }

  @Test(arguments: [([0, 1], [1], nil), ([0], [1], [1, 1])] as [([Int32], [Int32], [Double]?)])
  func `arrays of different lengths are refused`(sources: [Int32], targets: [Int32], weights: [Double]?) {
    let expected = GraphError.columnCountMismatch(
      sources: sources.count, targets: targets.count, weights: weights?.count)
    #expect(throws: expected) {
      try WeightedGraph(nodeCount: 2, sources: sources, targets: targets, weights: weights)
    }
  }
}
