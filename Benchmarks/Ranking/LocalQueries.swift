import GraphAnalysis

/// Personalised queries around some nodes, each by ``LocalPageRank`` and by a ranking of the whole graph.
struct LocalQueries {
  /// Seconds of a query that half of all stay below.
  let median: Double
  /// Seconds of the slowest.
  let worst: Double
  /// The largest error that a query stated.
  let bound: Double
  /// The largest that it had: its L1 distance from the ranking of the whole graph.
  let error: Double
  /// Seconds of one ranking of the whole graph, to 1e-10, at best.
  let fullSeconds: Double

  /// Seconds of the slowest ranking of the whole graph by two threads to a tolerance of 1e-2.
  let roughSeconds: Double
  /// The largest error that one of those stated.
  let roughBound: Double

  /// - Parameters:
  ///   - graph: the graph.
  ///   - count: how many queries.
  ///   - threshold: that of ``LocalPageRank``.
  ///   - sources: where edges begin; queries start at some of these, so that hubs are among them.
  /// - Throws: `PageRankError`.
  init(of graph: WeightedGraph, count: Int, threshold: Double, sources: [Int32]) async throws {
    let edges = OutgoingEdges(of: graph)
    let clock = ContinuousClock()
    var (seconds, bound, error, fullSeconds) = ([Double](), 0.0, 0.0, Double.infinity)
    var (roughSeconds, roughBound) = (0.0, 0.0)
    for query in 0..<count {
      let origin = Int(sources[query * (sources.count / count)])
      var start = clock.now
      let local = try LocalPageRank(threshold: threshold).ranking(of: edges, from: [origin: 1])
      seconds.append((clock.now - start) / .seconds(1))
      bound = max(bound, local.errorBound)

      var teleport = [Double](repeating: 0, count: graph.nodeCount)
      teleport[origin] = 1
      start = clock.now
      var distances = try PageRank().ranking(of: graph, teleport: teleport).scores
      fullSeconds = min(fullSeconds, (clock.now - start) / .seconds(1))
      start = clock.now
      let rough = try await PageRank(tolerance: 1e-2).ranking(of: graph, teleport: teleport, threads: 2)
      roughSeconds = max(roughSeconds, (clock.now - start) / .seconds(1))
      roughBound = max(roughBound, rough.errorBound)
      for score in local.scores { distances[score.node] -= score.score }
      error = max(error, distances.reduce(0) { $0 + abs($1) })
    }
    seconds.sort()
    (median, worst) = (seconds[count / 2], seconds[count - 1])
    (self.bound, self.error, self.fullSeconds) = (bound, error, fullSeconds)
    (self.roughSeconds, self.roughBound) = (roughSeconds, roughBound)
  }
}
