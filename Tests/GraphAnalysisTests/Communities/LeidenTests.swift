import GraphAnalysis
import Testing

struct LeidenTests {
  typealias Edge = WeightedGraph.Edge

  /// Zachary, "An information flow model for conflict and fission in small groups", 1977.
  static let karateClub = [
    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13),
    (0, 17),
    (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21), (1, 30), (2, 3),
    (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10),
    (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33),
    (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25),
    (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33),
    (27, 33), (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
  ].map { Edge(source: $0, target: $1) }

  static func clique(of nodes: Range<Int>) -> [Edge] {
    var edges: [Edge] = []
    for source in nodes {
      for target in nodes where source < target { edges.append(Edge(source: source, target: target)) }
    }
    return edges
  }

  @Test func `two cliques joined by an edge are two communities`() throws {
    let edges = Self.clique(of: 0..<5) + Self.clique(of: 5..<10) + [Edge(source: 4, target: 5)]
    let found = try Leiden().communities(of: UndirectedGraph(nodeCount: 10, edges: edges))

    #expect(found.members == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
    // Each holds 10 of 21 edges and half of the ends.
    #expect(abs(found.modularity - (20.0 / 21 - 0.5)) < 1e-12)
  }

  @Test func `each clique of a ring is a community`() throws {
    var edges: [Edge] = []
    for start in stride(from: 0, to: 48, by: 6) {
      edges += Self.clique(of: start..<start + 6)
      edges.append(Edge(source: start + 5, target: (start + 6) % 48))
    }
    let found = try Leiden().communities(of: UndirectedGraph(nodeCount: 48, edges: edges))

    #expect(found.members == stride(from: 0, to: 48, by: 6).map { Array($0..<$0 + 6) })
  }

  @Test func `the karate club falls apart as well as it can`() throws {
    let found = try Leiden().communities(of: UndirectedGraph(nodeCount: 34, edges: Self.karateClub))

    // The best partition has .41979 (Brandes and others, "On modularity clustering", 2008).
    #expect(abs(found.modularity - 0.41979) < 1e-5)
    #expect(found.members.count == 4)
  }

  @Test func `a higher resolution makes more communities, a lower one fewer`() throws {
    let graph = try UndirectedGraph(nodeCount: 34, edges: Self.karateClub)
    let counts = try [0.1, 1, 3].map { try Leiden(resolution: $0).communities(of: graph).members.count }

    #expect(counts[0] == 1)
    #expect(counts[1] < counts[2])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `communities are connected, hold each node once, and beat one community and one each`(seed: UInt64)
    throws
  {
    let drawn = RandomEdges(seed: seed)
    let graph = try UndirectedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges)
    let found = try Leiden().communities(of: graph)

    #expect(found.members.flatMap { $0 }.sorted() == Array(0..<drawn.nodeCount))
    for (community, members) in found.members.enumerated() {
      #expect(members.allSatisfy { found.communityOfNode[$0] == community })
      #expect(Self.isConnected(members, by: drawn.edges))
    }
    let each = Array(0..<drawn.nodeCount)
    #expect(found.modularity >= Self.modularity(of: each, edges: drawn.edges) - 1e-9)
    #expect(found.modularity >= Self.modularity(of: each.map { _ in 0 }, edges: drawn.edges) - 1e-9)
    #expect(abs(found.modularity - Self.modularity(of: found.communityOfNode, edges: drawn.edges)) < 1e-9)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no single node gains by moving`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let graph = try UndirectedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges)
    let found = try Leiden().communities(of: graph)

    for node in 0..<drawn.nodeCount {
      for community in 0...found.members.count {
        var moved = found.communityOfNode
        moved[node] = community
        #expect(Self.modularity(of: moved, edges: drawn.edges) <= found.modularity + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the order and the direction of the edges, and the unit of their weights, leave no trace`(seed: UInt64)
    throws
  {
    var dice = Dice(seed: seed)
    let drawn = RandomEdges(seed: seed)
    let turned = drawn.edges.shuffled(using: &dice).map {
      Edge(source: $0.target, target: $0.source, weight: $0.weight * 4)
    }
    let graph = try UndirectedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges)
    let other = try UndirectedGraph(nodeCount: drawn.nodeCount, edges: turned)

    #expect(graph == other)
    #expect(try Leiden().communities(of: graph) == Leiden().communities(of: other))
  }

  @Test func `without edges each node is by itself`() throws {
    let found = try Leiden().communities(of: UndirectedGraph(nodeCount: 3, edges: []))

    #expect(found.members == [[0], [1], [2]])
    #expect(found.modularity == 0)
  }

  @Test func `a graph without nodes has no communities`() throws {
    #expect(try Leiden().communities(of: UndirectedGraph(nodeCount: 0, edges: [])).members.isEmpty)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func `a resolution that is not finite and positive is refused`(resolution: Double) throws {
    let graph = try UndirectedGraph(nodeCount: 1, edges: [])
    let error = try #require(throws: LeidenError.self) {
      try Leiden(resolution: resolution).communities(of: graph)
    }

    #expect("\(error)".contains("the resolution is \(resolution)"))
  }

  @Test(arguments: [
    Edge(source: 3, target: 0), Edge(source: 0, target: -1), Edge(source: 0, target: 1, weight: 0),
  ])
  func `an edge that no graph can have is refused`(edge: Edge) {
    #expect(throws: GraphError.self) { try UndirectedGraph(nodeCount: 3, edges: [edge]) }
  }

  @Test func `weights of any size make communities`() throws {
    let greatest = Double.greatestFiniteMagnitude
    let edges = (Self.clique(of: 0..<3) + Self.clique(of: 3..<6)).map {
      Edge(source: $0.source, target: $0.target, weight: greatest)
    }
    let bridge = Edge(source: 2, target: 3, weight: .leastNonzeroMagnitude)
    let found = try Leiden().communities(of: UndirectedGraph(nodeCount: 6, edges: edges + [bridge]))

    #expect(found.members == [[0, 1, 2], [3, 4, 5]])
  }

  private static func isConnected(_ members: [Int], by edges: [Edge]) -> Bool {
    var reached: Set = [members[0]]
    var grows = true
    while grows {
      let before = reached.count
      for edge in edges where members.contains(edge.source) && members.contains(edge.target) {
        if reached.contains(edge.source) || reached.contains(edge.target) {
          reached.formUnion([edge.source, edge.target])
        }
      }
      grows = reached.count > before
    }
    return reached.count == members.count
  }

  /// By the definition.
  private static func modularity(of communities: [Int], edges: [Edge]) -> Double {
    let total = edges.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    var (within, strengths) = (0.0, [Int: Double]())
    for edge in edges {
      if communities[edge.source] == communities[edge.target] { within += edge.weight }
      strengths[communities[edge.source], default: 0] += edge.weight
      strengths[communities[edge.target], default: 0] += edge.weight
    }
    return within / total - strengths.values.reduce(0) { $0 + ($1 / (2 * total)) * ($1 / (2 * total)) }
  }
}
