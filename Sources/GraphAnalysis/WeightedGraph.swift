/// A directed graph with positive edge weights, in compressed sparse rows over the incoming edges.
///
/// Nodes are the numbers `0..<nodeCount`. Row `t` holds the edges that end in `t`, so that an algorithm which
/// gathers from its sources, such as ``PageRank``, computes each node whole and writes it once. The value depends
/// on the set of edges alone: the order of the list that it was built from leaves no trace, down to the last bit.
public struct WeightedGraph: Sendable, Hashable {
  /// An edge as it is given when a graph is built.
  public struct Edge: Sendable, Hashable {
    /// The node that it leaves.
    public var source: Int
    /// The node that it reaches.
    public var target: Int
    /// How strong it is: finite and positive.
    public var weight: Double

    /// Creates an edge.
    public init(source: Int, target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Where each row begins in ``sources`` and ``weights``.
  ///
  /// Always `nodeCount + 1` long; the first is 0, none is less than the one before, the last is ``edgeCount``.
  public let rowStarts: [Int]
  /// The source of each edge, row by row; strictly ascending within a row.
  public let sources: [Int32]
  /// The weight of each edge, parallel to ``sources``; finite and positive.
  public let weights: [Double]
  /// The sum of the weights of the edges that leave each node, in ascending order of their targets; finite.
  public let outWeights: [Double]
  /// The nodes that no edge leaves, ascending: exactly those whose out-weight is 0.
  public let danglingNodes: [Int32]

  /// The number of nodes.
  public var nodeCount: Int { outWeights.count }
  /// The number of edges; parallel ones count once.
  public var edgeCount: Int { sources.count }

  /// Builds the graph of a list of edges.
  ///
  /// Parallel edges become one, whose weight is their sum. An edge may end where it begins.
  ///
  /// - Throws: ``GraphError`` for a number of nodes that no graph can have, an edge that names no node, a weight
  ///   that is not finite and positive, or weights whose sum at a node is no finite number.
  /// - Complexity: O(n + m) in nodes and edges, and a sort of each bundle of three or more parallel edges.
  public init(nodeCount: Int, edges: [Edge]) throws {
    guard 0...Int(Int32.max) ~= nodeCount else { throw GraphError.nodeCountOutOfRange(nodeCount) }
    for edge in edges {
      guard 0..<nodeCount ~= edge.source, 0..<nodeCount ~= edge.target else {
        throw GraphError.unknownNode(source: edge.source, target: edge.target, nodeCount: nodeCount)
      }
      guard edge.weight.isFinite, edge.weight > 0 else {
        throw GraphError.invalidWeight(source: edge.source, target: edge.target, weight: edge.weight)
      }
    }

    // Two stable passes, the lesser key first, order the edges by target and then by source in linear time.
    let bySource = Self.stableOrder(of: Array(edges.indices), keyCount: nodeCount) { edges[$0].source }
    let byTarget = Self.stableOrder(of: bySource, keyCount: nodeCount) { edges[$0].target }

    var rowStarts = [0]
    var sources: [Int32] = []
    var weights: [Double] = []
    var outWeights = [Double](repeating: 0, count: nodeCount)
    rowStarts.reserveCapacity(nodeCount + 1)
    sources.reserveCapacity(edges.count)
    weights.reserveCapacity(edges.count)

    var position = 0
    for target in 0..<nodeCount {
      while position < byTarget.count, edges[byTarget[position]].target == target {
        let source = edges[byTarget[position]].source
        let first = position
        while position < byTarget.count, edges[byTarget[position]].target == target,
          edges[byTarget[position]].source == source
        {
          position += 1
        }
        let weight = Self.sum(of: byTarget[first..<position].map { edges[$0].weight })
        sources.append(Int32(source))
        weights.append(weight)
        outWeights[source] += weight
      }
      rowStarts.append(sources.count)
    }
    if let node = outWeights.firstIndex(where: { !$0.isFinite }) {
      throw GraphError.outWeightOverflow(node: node)
    }

    self.rowStarts = rowStarts
    self.sources = sources
    self.weights = weights
    self.danglingNodes = outWeights.indices.filter { outWeights[$0] == 0 }.map(Int32.init)
    self.outWeights = outWeights
  }

  /// The positions in ``sources`` and ``weights`` of the edges that end in a node.
  ///
  /// - Precondition: `node` is one of `0..<nodeCount`.
  public func row(of node: Int) -> Range<Int> { rowStarts[node]..<rowStarts[node + 1] }

  /// The given numbers ordered by a key, equal keys in the order in which they stand: a counting sort.
  private static func stableOrder(of numbers: [Int], keyCount: Int, by key: (Int) -> Int) -> [Int] {
    var nextPosition = [Int](repeating: 0, count: keyCount + 1)
    for number in numbers { nextPosition[key(number) + 1] += 1 }
    for index in 0..<keyCount { nextPosition[index + 1] += nextPosition[index] }
    var ordered = [Int](repeating: 0, count: numbers.count)
    for number in numbers {
      ordered[nextPosition[key(number)]] = number
      nextPosition[key(number)] += 1
    }
    return ordered
  }

  /// The sum of the weights of parallel edges, the same whatever the order in which they stand.
  private static func sum(of parallelWeights: [Double]) -> Double {
    // The sum of two does not depend on their order; that of three does, by rounding.
    parallelWeights.count < 3 ? parallelWeights.reduce(0, +) : parallelWeights.sorted().reduce(0, +)
  }
}
