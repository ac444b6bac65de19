/// Personalised PageRank around a few nodes, which looks no further than it has to.
///
/// Each node has an estimate of its score, and a residual: probability that has reached the node and is yet to be
/// handed on. To push a node is to add the share `1 - damping` of its residual to its estimate, and to hand on the
/// rest along its edges; what a dangling node has to hand on goes back to the origins. The residuals say exactly what
/// is missing: each is the probability of a walk that has yet to end, so that no estimate is above the true score, and
/// all together are below by the sum of the residuals. Only nodes whose residual is large for the number of their
/// edges are pushed, so that most edges are never looked at.
///
/// Source: Andersen, Chung and Lang, "Local Graph Partitioning using PageRank Vectors", 2006; here for directed and
/// weighted graphs.
public struct LocalPageRank: Sendable, Hashable {
  /// The probability that the walker follows an edge rather than start again: at least 0 and below 1.
  public var damping: Double
  /// The residual for each edge of its node from which on a node is pushed: above 0, and finite.
  public var threshold: Double

  /// Creates the parameters of a ranking; ``ranking(of:from:)`` checks them.
  ///
  /// - Parameters:
  ///   - damping: 0.85, the value of the PageRank paper.
  ///   - threshold: the default follows two thirds of a million edges at most on any graph; the error that is left
  ///     is returned, and shrinks with the threshold.
  public init(damping: Double = 0.85, threshold: Double = 1e-5) {
    self.damping = damping
    self.threshold = threshold
  }

  /// The estimated scores of the nodes that were reached.
  public struct Ranking: Sendable, Hashable {
    /// A node and its estimate: at most its true score, below by at most ``errorBound``.
    public struct Score: Sendable, Hashable {
      /// The node.
      public let node: Int
      /// The estimate, above 0.
      public let score: Double
    }

    /// The estimate of each node, 0 for those out of reach.
    public let estimates: [Double]
    /// How much all estimates together are below the true scores: an L1 distance, exact but for rounding.
    ///
    /// It is at most `threshold · (n + m)` in nodes and edges.
    public let errorBound: Double
    /// How many edges were followed.
    public let followedEdges: Int

    /// The nodes with an estimate above 0, ascending.
    public var scores: [Score] {
      estimates.enumerated().compactMap { $1 > 0 ? Score(node: $0, score: $1) : nil }
    }
  }

  /// Ranks the nodes around some origins.
  ///
  /// - Parameters:
  ///   - edges: the edges that the walker follows.
  ///   - origins: where the walker starts, each node with a weight; only the ratios matter.
  /// - Returns: the estimates, and what is missing from them.
  /// - Throws: ``PageRankError`` for parameters out of range, an origin that is no node, or weights that are negative,
  ///   not finite, or without a positive and finite sum.
  /// - Complexity: no more than `1 / ((1 - damping) · threshold)` edges are followed, whatever the size of the graph;
  ///   besides, O(n) for what each node begins with and the sum of what is left.
  public func ranking(of edges: OutgoingEdges, from origins: [Int: Double]) throws -> Ranking {
    guard 0..<1 ~= damping else { throw PageRankError.invalidDamping(damping) }
    guard threshold > 0, threshold.isFinite else { throw PageRankError.invalidThreshold(threshold) }
    var push = ResidualPush(
      edges, damping: damping, threshold: threshold, origins: try starts(of: origins, in: edges))
    let estimates = [Double](unsafeUninitializedCapacity: edges.nodeCount) { estimates, count in
      estimates.initialize(repeating: 0)
      count = estimates.count
      push.pushAll(to: estimates)
    }
    return Ranking(estimates: estimates, errorBound: push.missing, followedEdges: push.followedEdges)
  }

  /// The origins in the order of their nodes, their weights scaled to add up to 1.
  private func starts(of origins: [Int: Double], in edges: OutgoingEdges) throws
    -> [ResidualPush.Origin]
  {
    let ordered = origins.sorted { $0.key < $1.key }
    for (node, weight) in ordered {
      guard 0..<edges.nodeCount ~= node else {
        throw PageRankError.unknownOrigin(node: node, nodeCount: edges.nodeCount)
      }
      guard weight.isFinite, weight >= 0 else {
        throw PageRankError.invalidTeleportWeight(node: node, weight: weight)
      }
    }
    let sum = ordered.reduce(0) { $0 + $1.value }
    guard sum.isFinite, sum > 0 else { throw PageRankError.invalidTeleportSum(sum) }
    return ordered.map { ResidualPush.Origin(node: Int32($0.key), share: $0.value / sum) }
  }
}
