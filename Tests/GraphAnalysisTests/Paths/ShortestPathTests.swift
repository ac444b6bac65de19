import GraphAnalysis
import Testing

struct ShortestPathTests {
  typealias Edge = WeightedGraph.Edge

  private func path(
    _ edges: [Edge], nodeCount: Int = 6, from start: Int = 0, to end: Int = 5,
    through isPassable: (Int) -> Bool = { _ in true }
  ) throws -> [Int]? {
    let graph = try UndirectedGraph(nodeCount: nodeCount, edges: edges)
    return ShortestPath(in: graph, from: start, to: end, through: isPassable)?.nodes
  }

  @Test func `a heavy edge is shorter than a light one`() throws {
    let edges = [
      Edge(source: 0, target: 5, weight: 1), Edge(source: 0, target: 1, weight: 4),
      Edge(source: 5, target: 1, weight: 4),
    ]
    #expect(try path(edges) == [0, 1, 5])
    #expect(try path(edges.map { Edge(source: $0.source, target: $0.target) }) == [0, 5])
  }

  @Test func `what is not passable may be an end, but nothing between`() throws {
    let edges = [Edge(source: 0, target: 1), Edge(source: 1, target: 5)]
    #expect(try path(edges, through: { $0 == 1 }) == [0, 1, 5])
    #expect(try path(edges, through: { $0 != 1 }) == nil)
  }

  @Test func `without a way there is no path`() throws {
    #expect(try path([Edge(source: 0, target: 1), Edge(source: 5, target: 4)]) == nil)
  }

  @Test func `from a node to itself the path is the node`() throws {
    #expect(try path([], from: 3, to: 3) == [3])
  }

  @Test func `of equally long paths the one with fewest nodes is taken, then the one of the lowest`() throws {
    let detour = [Edge(source: 0, target: 1, weight: 4), Edge(source: 1, target: 5, weight: 4)]
    #expect(try path(detour + [Edge(source: 0, target: 5, weight: 2)]) == [0, 5])
    let ways = [3, 2, 4].flatMap { [Edge(source: 0, target: $0), Edge(source: $0, target: 5)] }
    #expect(try path(ways) == [0, 2, 5])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no path is shorter`(seed: UInt64) throws {
    let drawn = RandomEdges(seed: seed)
    let graph = try UndirectedGraph(nodeCount: drawn.nodeCount, edges: drawn.edges)
    // Bellman and Ford's method, over edges whose parallels were added up.
    var weights: [[Int]: Double] = [:]
    for edge in drawn.edges { weights[[edge.source, edge.target].sorted(), default: 0] += edge.weight }
    var lengths = [Double](repeating: .infinity, count: drawn.nodeCount)
    lengths[0] = 0
    for _ in 0..<drawn.nodeCount {
      for (ends, weight) in weights {
        lengths[ends[0]] = min(lengths[ends[0]], lengths[ends[1]] + 1 / weight)
        lengths[ends[1]] = min(lengths[ends[1]], lengths[ends[0]] + 1 / weight)
      }
    }

    for end in 0..<drawn.nodeCount {
      guard let nodes = ShortestPath(in: graph, from: 0, to: end)?.nodes else {
        #expect(lengths[end] == .infinity)
        continue
      }
      let length = zip(nodes, nodes.dropFirst()).reduce(0) { sum, pair in
        sum + 1 / (weights[[pair.0, pair.1].sorted()] ?? 0)
      }
      #expect(abs(length - lengths[end]) <= 1e-9 * (1 + length))
    }
  }
}
