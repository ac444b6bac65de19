import GraphAnalysis
import Testing

struct PageRankThreadsTests {
  /// A graph that is large enough to be cut into parts.
  static func graph(isWeighted: Bool) throws -> WeightedGraph {
    var dice = Dice(seed: 5)
    let count = 20_000
    let edges = (0..<240_000).map { _ in
      WeightedGraph.Edge(
        // The least of two draws makes hubs; the last nodes keep few edges or none.
        source: min(Int.random(in: 0..<count, using: &dice), Int.random(in: 0..<count, using: &dice)),
        target: Int.random(in: 0..<count, using: &dice),
        weight: isWeighted ? Double.random(in: 0.1...1, using: &dice) : 1)
    }
    return try WeightedGraph(nodeCount: count, edges: edges)
  }

  @Test(arguments: [false, true])
  func `the ranking is the same by any number of threads, down to the last bit`(isWeighted: Bool) async throws
  {
    let graph = try Self.graph(isWeighted: isWeighted)
    let ranking = try PageRank().ranking(of: graph)

    for threads in [1, 2, 3, 8, 100] {
      #expect(try await PageRank().ranking(of: graph, threads: threads) == ranking)
    }
  }

  @Test(arguments: [false, true])
  func `a tolerance that is a thousand times as strict finds no more than the bound`(isWeighted: Bool) throws
  {
    let graph = try Self.graph(isWeighted: isWeighted)
    let exact = try PageRank(tolerance: 1e-13).ranking(of: graph)

    for tolerance in [1e-2, 1e-6, 1e-10] {
      let ranking = try PageRank(tolerance: tolerance).ranking(of: graph)
      #expect(ranking.scores.distance(to: exact.scores) <= ranking.errorBound + 1e-13)
    }
  }

  @Test(arguments: [0, -1, .min])
  func `a number of threads below one is refused`(threads: Int) async throws {
    let graph = try WeightedGraph(nodeCount: 1, edges: [])
    await #expect(throws: PageRankError.invalidThreadCount(threads)) {
      try await PageRank().ranking(of: graph, threads: threads)
    }
  }

  @Test func `a graph without nodes has no scores`() async throws {
    let graph = try WeightedGraph(nodeCount: 0, edges: [])
    #expect(try await PageRank().ranking(of: graph, threads: 2).scores.isEmpty)
  }
}
