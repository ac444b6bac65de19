/// Why a ranking has no answer.
public enum PageRankError: Error, Hashable, Sendable {
  /// The last round still changed the scores by more than the tolerance.
  case didNotConverge(iterations: Int, residual: Double, tolerance: Double)
  /// The damping is not at least 0 and below 1.
  case invalidDamping(Double)
  /// The tolerance is not finite, or not positive.
  case invalidTolerance(Double)
  /// The threshold is not finite, or not positive.
  case invalidThreshold(Double)
  /// No round is allowed.
  case invalidMaximumIterations(Int)
  /// The ranking is to be computed by less than one thread.
  case invalidThreadCount(Int)
  /// The teleport vector has not one weight for each node.
  case teleportCountMismatch(nodes: Int, found: Int)
  /// A walk is to start at a number that is no node.
  case unknownOrigin(node: Int, nodeCount: Int)
  /// A weight of the teleport vector is negative or not finite.
  case invalidTeleportWeight(node: Int, weight: Double)
  /// The weights of the teleport vector add up to 0, or to no finite number.
  case invalidTeleportSum(Double)
}

extension PageRankError: CustomStringConvertible {
  /// One sentence, fit to follow a name and a colon.
  public var description: String {
    switch self {
    case .didNotConverge(let iterations, let residual, let tolerance):
      """
      no convergence after \(iterations) iterations: the scores still change by \(residual), more than \
      \(tolerance); allow more iterations or a larger tolerance
      """
    case .invalidDamping(let damping):
      "the damping is \(damping); it must be at least 0 and below 1"
    case .invalidTolerance(let tolerance):
      "the tolerance is \(tolerance); it must be finite and positive"
    case .invalidThreshold(let threshold):
      "the threshold is \(threshold); it must be finite and positive"
    case .invalidMaximumIterations(let count):
      "the maximum number of iterations is \(count); it must be positive"
    case .invalidThreadCount(let count):
      "the number of threads is \(count); it must be positive"
    case .teleportCountMismatch(let nodes, let found):
      "the teleport vector has \(found) weights for \(nodes) nodes; it must have one for each"
    case .unknownOrigin(let node, let nodeCount):
      "the origin \(node) is no node; nodes are the numbers from 0 to below \(nodeCount)"
    case .invalidTeleportWeight(let node, let weight):
      "the teleport weight of node \(node) is \(weight); it must be finite and not negative"
    case .invalidTeleportSum(let sum):
      "the teleport weights add up to \(sum); the sum must be finite and positive"
    }
  }
}
