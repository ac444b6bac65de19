/// An undirected graph with positive edge weights, in compressed sparse rows: each edge stands in the rows of both ends.
///
/// The value depends on the set of edges alone: their order and direction in the list leave no trace, down to the last
/// bit. Weights are kept relative to the largest.
public struct UndirectedGraph: Sendable, Hashable {
  /// Where the row of each node begins in ``neighbours``; one number more for the end.
  let rowStarts: [Int]
  /// The other end of each edge, ascending within a row, without self-loops.
  let neighbours: [Int]
  /// The weight of each edge, parallel to ``neighbours``.
  let weights: [Double]
  /// The weight of the self-loop of each node, 0 where there is none.
  let loops: [Double]
  /// What all edges of each node weigh, a self-loop twice.
  let strengths: [Double]
  /// What all edges weigh together, each once.
  let totalWeight: Double

  /// The number of nodes.
  public var nodeCount: Int { loops.count }

  /// Builds the graph of a list of edges.
  ///
  /// Parallel edges, in either direction, are one edge, whose weight is their sum. An edge may end where it begins.
  ///
  /// - Throws: ``GraphError`` for a number of nodes that no graph can have, an edge that names no node, or a weight that
  ///   is not finite and positive.
  /// - Complexity: O(n + m log m) in nodes and edges.
  public init(nodeCount: Int, edges: [WeightedGraph.Edge]) throws {
    guard 0...Int(Int32.max) ~= nodeCount else { throw GraphError.nodeCountOutOfRange(nodeCount) }
    for edge in edges {
      guard 0..<nodeCount ~= edge.source, 0..<nodeCount ~= edge.target else {
        throw GraphError.unknownNode(source: edge.source, target: edge.target, nodeCount: nodeCount)
      }
      guard edge.weight.isFinite, edge.weight > 0 else {
        throw GraphError.invalidWeight(source: edge.source, target: edge.target, weight: edge.weight)
      }
    }
    let largest = edges.map(\.weight).max() ?? 1
    self.init(
      nodeCount: nodeCount,
      pairs: edges.map {
        Pair(low: min($0.source, $0.target), high: max($0.source, $0.target), weight: $0.weight / largest)
      })
  }

  /// The graph whose nodes are groups of these: an edge between two groups weighs what all edges between them do, and
  /// the self-loop of a group, what all edges within it do.
  ///
  /// - Complexity: O(n + m log m) in nodes and edges.
  func merged(by groups: [Int], count: Int) -> UndirectedGraph {
    var pairs: [Pair] = []
    pairs.reserveCapacity(neighbours.count / 2 + nodeCount)
    for node in 0..<nodeCount {
      if loops[node] > 0 { pairs.append(Pair(low: groups[node], high: groups[node], weight: loops[node])) }
      for edge in edges(of: node) where neighbours[edge] > node {
        let (group, other) = (groups[node], groups[neighbours[edge]])
        pairs.append(Pair(low: min(group, other), high: max(group, other), weight: weights[edge]))
      }
    }
    return UndirectedGraph(nodeCount: count, pairs: pairs)
  }

  /// The places of a node's edges in ``neighbours`` and ``weights``.
  func edges(of node: Int) -> Range<Int> { rowStarts[node]..<rowStarts[node + 1] }

  /// The two ends of an edge, and its weight.
  private struct Pair {
    let low: Int
    let high: Int
    var weight: Double
  }

  private init(nodeCount: Int, pairs: [Pair]) {
    // Parallel edges are added in the order of their weights: by rounding, another order would give another sum.
    let sorted = pairs.sorted { ($0.low, $0.high, $0.weight) < ($1.low, $1.high, $1.weight) }
    var distinct: [Pair] = []
    distinct.reserveCapacity(sorted.count)
    for pair in sorted {
      if let last = distinct.last, last.low == pair.low, last.high == pair.high {
        distinct[distinct.count - 1].weight += pair.weight
      } else {
        distinct.append(pair)
      }
    }

    var rowStarts = [Int](repeating: 0, count: nodeCount + 1)
    for pair in distinct where pair.low != pair.high {
      rowStarts[pair.low + 1] += 1
      rowStarts[pair.high + 1] += 1
    }
    for node in 0..<nodeCount { rowStarts[node + 1] += rowStarts[node] }
    var places = rowStarts
    var neighbours = [Int](repeating: 0, count: rowStarts[nodeCount])
    var weights = [Double](repeating: 0, count: neighbours.count)
    var loops = [Double](repeating: 0, count: nodeCount)
    var strengths = loops
    var totalWeight = 0.0
    for pair in distinct {
      totalWeight += pair.weight
      strengths[pair.low] += pair.weight
      strengths[pair.high] += pair.weight
      if pair.low == pair.high {
        loops[pair.low] = pair.weight
      } else {
        // The pairs ascend, so that the lower neighbours of a node come before the higher, each ascending.
        for (node, neighbour) in [(pair.low, pair.high), (pair.high, pair.low)] {
          neighbours[places[node]] = neighbour
          weights[places[node]] = pair.weight
          places[node] += 1
        }
      }
    }
    self.rowStarts = rowStarts
    self.neighbours = neighbours
    self.weights = weights
    self.loops = loops
    self.strengths = strengths
    self.totalWeight = totalWeight
  }
}
