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
/// Sums run in one fixed order, so that the same graph gives the same bits at every run, by any number of threads.
public struct PageRank: Sendable, Hashable {
  /// The probability that the walker follows an edge rather than start again: at least 0 and below 1.
  public var damping: Double
  /// The iteration ends when a step of the power method changes the scores by no more than this in all: an L1 distance.
  public var tolerance: Double
  /// How many rounds may be tried.
  public var maximumIterations: Int

  /// Creates the parameters of a ranking; ``ranking(of:teleport:)`` checks them.
  ///
  /// - Parameters:
  ///   - damping: 0.85, the value of the 1999 paper.
  ///   - tolerance: the default leaves an error of at most 5.7e-10 over all scores together.
  ///   - maximumIterations: after round `k` the scores are off by `2 · damping^k / (1 - damping)` at most, so that the
  ///     other defaults never need 200 rounds, and need some fifteen on most graphs. A higher damping needs more.
  public init(damping: Double = 0.85, tolerance: Double = 1e-10, maximumIterations: Int = 200) {
    self.damping = damping
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// The scores of a graph's nodes, with what is known of their accuracy.
  public struct Ranking: Sendable, Hashable {
    /// The score of each node. They are not negative and add up to 1, but for rounding; empty for an empty graph.
    public let scores: [Double]
    /// How many rounds were run, over all edges each.
    public let iterations: Int
    /// By how much the last round, a step of the power method, changed the scores: an L1 distance.
    public let residual: Double
    /// How far the scores are from the true ones at most: an L1 distance, rounding aside.
    ///
    /// A step of the power method brings any two vectors of scores closer by the factor `damping` at least; what all
    /// the steps to come could still change is a geometric series, and adds up to `residual · damping / (1 - damping)`.
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
  /// - Complexity: O(n + m) in nodes and edges for each round; 20 bytes a node, no more for an edge.
  public func ranking(of graph: WeightedGraph, teleport: [Double]? = nil) throws -> Ranking {
    guard var run = try run(on: graph, teleport: teleport) else { return Self.emptyRanking }
    while let step = try run.nextStep() {
      for part in step.parts { step.compute(part: part) }
    }
    return ranking(from: run)
  }

  /// Ranks the nodes of a graph by several threads at once.
  ///
  /// - Parameters:
  ///   - graph: as in ``ranking(of:teleport:)``.
  ///   - teleport: as there.
  ///   - threads: how many parts may be computed at once, at least 1. It has no effect on the ranking.
  /// - Returns: the same bits as ``ranking(of:teleport:)``.
  /// - Throws: as ``ranking(of:teleport:)``, and ``PageRankError`` for a number of threads below 1.
  public func ranking(of graph: WeightedGraph, teleport: [Double]? = nil, threads: Int) async throws
    -> Ranking
  {
    guard threads > 0 else { throw PageRankError.invalidThreadCount(threads) }
    guard var run = try run(on: graph, teleport: teleport) else { return Self.emptyRanking }
    while let step = try run.nextStep() {
      await withTaskGroup { group in
        for thread in 1..<max(1, min(threads, step.parts.count)) {
          group.addTask { step.compute(share: thread, of: threads) }
        }
        step.compute(share: 0, of: threads)
      }
    }
    return ranking(from: run)
  }

  private static let emptyRanking = Ranking(scores: [], iterations: 0, residual: 0, errorBound: 0)

  /// `nil` for a graph without nodes.
  private func run(on graph: WeightedGraph, teleport: [Double]?) throws -> RankingRun? {
    try checkParameters()
    let teleport = try Self.distribution(of: teleport, nodeCount: graph.nodeCount)
    if graph.nodeCount == 0 { return nil }
    let byPosition = teleport.map { teleport in graph.nodes.map { teleport[Int($0)] } } ?? []
    return RankingRun(self, graph: graph, teleport: byPosition)
  }

  private func ranking(from run: RankingRun) -> Ranking {
    Ranking(
      scores: run.scores(), iterations: run.rounds, residual: run.residual,
      errorBound: run.residual * damping / (1 - damping))
  }

  /// The teleport vector, scaled to add up to 1.
  private static func distribution(of teleport: [Double]?, nodeCount: Int) throws -> [Double]? {
    guard let teleport else { return nil }
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
