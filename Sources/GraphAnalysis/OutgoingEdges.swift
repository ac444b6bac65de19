/// The edges of a graph grouped by the node that they leave, for methods that follow them, such as ``LocalPageRank``.
///
/// Nodes have the positions of the ``WeightedGraph`` that it was made of. It takes 4 bytes an edge, 12 where weights
/// differ, and 20 a node.
public struct OutgoingEdges: Sendable, Hashable {
  /// The node at each position.
  let nodes: [Int32]
  /// The position of each node.
  let positions: [Int32]
  /// Where the edges of each position begin in ``targets``; one number more for the end.
  let rowStarts: [Int]
  /// The position that each edge reaches, ascending within a row.
  let targets: [Int32]
  /// The share of its source's out-weight that each edge carries; empty where all weights are alike.
  let shares: [Double]

  /// Groups the edges of a graph.
  ///
  /// - Complexity: O(n + m) in nodes and edges.
  public init(of graph: WeightedGraph) {
    var rowStarts = [Int](repeating: 0, count: graph.nodeCount + 1)
    for source in graph.sources { rowStarts[Int(source) + 1] += 1 }
    for position in 0..<graph.nodeCount { rowStarts[position + 1] += rowStarts[position] }
    var targets = [Int32](repeating: 0, count: graph.sources.count)
    var shares = [Double](repeating: 0, count: graph.shares.count)
    for target in 0..<graph.nodeCount {
      for edge in graph.rowStarts[target]..<graph.rowStarts[target + 1] {
        let source = Int(graph.sources[edge])
        let place = rowStarts[source]
        rowStarts[source] = place + 1
        targets[place] = Int32(target)
        if !shares.isEmpty { shares[place] = graph.shares[edge] }
      }
    }
    // Each start has moved to the end of its row while the row was filled.
    var start = 0
    for row in 0..<graph.nodeCount { (rowStarts[row], start) = (start, rowStarts[row]) }

    var positions = [Int32](repeating: 0, count: graph.nodeCount)
    for (position, node) in graph.nodes.enumerated() { positions[Int(node)] = Int32(position) }
    self.nodes = graph.nodes
    self.positions = positions
    self.rowStarts = rowStarts
    self.targets = targets
    self.shares = shares
  }

  /// The number of nodes.
  public var nodeCount: Int { nodes.count }
}
