/// Why a list of edges is no graph.
public enum GraphError: Error, Hashable, Sendable {
  /// The number of nodes is negative, or more than an `Int32` counts.
  case nodeCountOutOfRange(Int)
  /// An edge begins or ends at a number that is no node.
  case unknownNode(source: Int, target: Int, nodeCount: Int)
  /// The weight of an edge is not finite, or not positive.
  case invalidWeight(source: Int, target: Int, weight: Double)
  /// The weights that leave a node add up to more than a `Double` holds.
  case outWeightOverflow(node: Int)
}

extension GraphError: CustomStringConvertible {
  /// One sentence, fit to follow a name and a colon.
  public var description: String {
    switch self {
    case .nodeCountOutOfRange(let count):
      "a graph cannot have \(count) nodes; the number must be from 0 to \(Int32.max)"
    case .unknownNode(let source, let target, let nodeCount):
      "the edge \(source) -> \(target) names no node; nodes are the numbers from 0 to below \(nodeCount)"
    case .invalidWeight(let source, let target, let weight):
      "the edge \(source) -> \(target) has the weight \(weight); a weight must be finite and positive"
    case .outWeightOverflow(let node):
      "the weights of the edges that leave node \(node) add up to no finite number; scale them down"
    }
  }
}
