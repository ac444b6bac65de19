/// The importance of each node: the share of its time that a random walker spends there.
///
/// At each step the walker follows one of the edges that leave its node, with a probability in proportion to their
/// weights; with probability `1 - damping`, and always from a dangling node, it starts again at a node drawn from
/// the teleport vector. In words, the score of a node is
///
///     (1 - damping) · teleport + damping · (what its sources pass on + dangling score · teleport)
///
/// Source: Page, Brin, Motwani and Winograd, "The PageRank Citation Ranking: Bringing Order to the Web", 1999.
/// A teleport vector that is not uniform gives the personalised form: Haveliwala, "Topic-Sensitive PageRank",
/// 2002; Jeh and Widom, "Scaling Personalized Web Search", 2003.
///
/// Sums run in one fixed order, so that the same graph gives the same bits at every run.
public struct PageRank: Sendable, Hashable {
  /// The probability that the walker follows an edge rather than start again: at least 0 and below 1.
  public var damping: Double
  /// The iteration ends when the scores change by no more than this in all: the plain L1 distance of two rounds.
  public var tolerance: Double
  /// How many rounds may be tried.
  public var maximumIterations: Int

  /// Creates the parameters of a ranking; ``ranking(of:teleport:)`` checks them.
  ///
  /// - Parameters:
  ///   - damping: 0.85, the value of the 1999 paper.
  ///   - tolerance: the default leaves an error of at most 5.7e-10 over all scores together.
  ///   - maximumIterations: round `k` changes the scores by `2 · damping^k` at most, so that the other defaults need
  ///     no more than 146 rounds on any graph. A higher damping needs more.
  public init(damping: Double = 0.85, tolerance: Double = 1e-10, maximumIterations: Int = 200) {
    self.damping = damping
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// The scores of a graph's nodes, with what is known of their accuracy.
  public struct Ranking: Sendable, Hashable {
    /// The score of each node. They are not negative and add up to 1, but for rounding; empty for an empty graph.
    public let scores: [Double]
    /// How many rounds were run.
    public let iterations: Int
    /// By how much the last round changed the scores: an L1 distance.
    public let residual: Double
    /// How far the scores are from the true ones at most: an L1 distance, rounding aside.
    ///
    /// A round brings any two vectors of scores closer by the factor `damping` at least; what all the rounds to come
    /// could still change is a geometric series, and adds up to `residual · damping / (1 - damping)`.
    public let errorBound: Double
  }

  /// Ranks the nodes of a graph.
  ///
  /// - Parameters:
  ///   - graph: an edge passes importance from its source to its target.
  ///   - teleport: where the walker starts, a weight for each node; only the ratios matter. All nodes alike if `nil`.
  /// - Returns: the scores, in the order of the nodes, and how accurate they are.
  /// - Throws: ``PageRankError`` for parameters or a teleport vector out of range, and if the tolerance was not
  ///   reached: scores that have not converged are never returned.
  /// - Complexity: O(n + m) in nodes and edges for each round; nothing is allocated between rounds.
  public func ranking(of graph: WeightedGraph, teleport: [Double]? = nil) throws -> Ranking {
    try checkParameters()
    let teleport = try Self.distribution(of: teleport, nodeCount: graph.nodeCount)
    if teleport.isEmpty { return Ranking(scores: [], iterations: 0, residual: 0, errorBound: 0) }

    let shares = Self.shares(of: graph)
    var scores = teleport
    var nextScores = [Double](repeating: 0, count: scores.count)
    var residual = Double.infinity
    for iteration in 1...maximumIterations {
      residual = advance(
        from: scores.span, to: &nextScores, in: graph, shares: shares.span, teleport: teleport.span)
      swap(&scores, &nextScores)
      if residual <= tolerance {
        return Ranking(
          scores: scores, iterations: iteration, residual: residual,
          errorBound: residual * damping / (1 - damping))
      }
    }
    throw PageRankError.didNotConverge(
      iterations: maximumIterations, residual: residual, tolerance: tolerance)
  }

  /// Runs one round and returns the L1 distance of the new scores from the old ones.
  private func advance(
    from scores: Span<Double>, to nextScores: inout [Double], in graph: WeightedGraph, shares: Span<Double>,
    teleport: Span<Double>
  ) -> Double {
    let rowStarts = graph.rowStarts.span
    let sources = graph.sources.span
    let danglingNodes = graph.danglingNodes.span
    var next = nextScores.mutableSpan

    var danglingScore = 0.0
    for index in danglingNodes.indices { danglingScore += scores[Int(danglingNodes[index])] }
    let restarting = (1 - damping) + damping * danglingScore

    var change = 0.0
    for node in next.indices {
      var inflow = 0.0
      for edge in rowStarts[node]..<rowStarts[node + 1] {
        inflow += shares[edge] * scores[Int(sources[edge])]
      }
      let score = damping * inflow + restarting * teleport[node]
      change += abs(score - scores[node])
      next[node] = score
    }
    return change
  }

  /// The share of its source's score that each edge carries, parallel to the graph's weights.
  ///
  /// A share lies between 0 and 1 for any weights; the reciprocal of an out-weight could overflow.
  private static func shares(of graph: WeightedGraph) -> [Double] {
    graph.weights.indices.map { graph.weights[$0] / graph.outWeights[Int(graph.sources[$0])] }
  }

  /// The teleport vector, scaled to add up to 1.
  private static func distribution(of teleport: [Double]?, nodeCount: Int) throws -> [Double] {
    guard let teleport else { return [Double](repeating: 1 / Double(nodeCount), count: nodeCount) }
    guard teleport.count == nodeCount else {
      throw PageRankError.teleportCountMismatch(nodes: nodeCount, found: teleport.count)
    }
    if let node = teleport.firstIndex(where: { !($0.isFinite && $0 >= 0) }) {
      throw PageRankError.invalidTeleportWeight(node: node, weight: teleport[node])
    }
    let sum = teleport.reduce(0, +)
    guard teleport.isEmpty || sum.isFinite && sum > 0 else {
      throw PageRankError.invalidTeleportSum(sum)
    }
    return teleport.map { $0 / sum }
  }

  private func checkParameters() throws {
    guard 0..<1 ~= damping else { throw PageRankError.invalidDamping(damping) }
    guard tolerance.isFinite, tolerance > 0 else { throw PageRankError.invalidTolerance(tolerance) }
    guard maximumIterations > 0 else { throw PageRankError.invalidMaximumIterations(maximumIterations) }
  }
}
