/// Why a list of edges is no graph.
public enum GraphError: Error, Hashable, Sendable {
  /// The number of nodes is negative, or more than an `Int32` counts.
  case nodeCountOutOfRange(Int)
  /// There are more edges than a `UInt32` counts.
  case edgeCountOutOfRange(Int)
  /// The arrays that describe the edges are not equally long; there are no weights, or one for each edge.
  case columnCountMismatch(sources: Int, targets: Int, weights: Int?)
  /// An edge begins or ends at a number that is no node.
  case unknownNode(source: Int, target: Int, nodeCount: Int)
  /// The weight of an edge is not finite, or not positive.
  case invalidWeight(source: Int, target: Int, weight: Double)
}

extension GraphError: CustomStringConvertible {
  /// One sentence, fit to follow a name and a colon.
  public var description: String {
    switch self {
    case .nodeCountOutOfRange(let count):
      "a graph cannot have \(count) nodes; the number must be from 0 to \(Int32.max)"
    case .edgeCountOutOfRange(let count):
      "a graph cannot be built from \(count) edges; the number must be from 0 to \(UInt32.max)"
    case .columnCountMismatch(let sources, let targets, let weights):
      """
      the edges have \(sources) sources and \(targets) targets\(weights.map { " and \($0) weights" } ?? ""); \
      there must be one of each for every edge
      """
    case .unknownNode(let source, let target, let nodeCount):
      "the edge \(source) -> \(target) names no node; nodes are the numbers from 0 to below \(nodeCount)"
    case .invalidWeight(let source, let target, let weight):
      "the edge \(source) -> \(target) has the weight \(weight); a weight must be finite and positive"
    }
  }
}
