extension WeightedGraph {
  /// An edge as the graph keeps it.
  public struct IncomingEdge: Sendable, Hashable {
    /// The node that it leaves.
    public let source: Int
    /// Its weight as a share of all that leaves its source.
    public let share: Double
  }

  /// The edges that end in a node, by ascending source, parallel ones as one.
  ///
  /// For tests and inspection: it looks the node up among all.
  ///
  /// - Complexity: O(n) and a sort of the edges.
  public func incomingEdges(of node: Int) -> [IncomingEdge] {
    guard let position = nodes.firstIndex(where: { Int($0) == node }) else { return [] }
    var shareBySource: [Int: Double] = [:]
    for edge in rowStarts[position]..<rowStarts[position + 1] {
      let source = Int(sources[edge])
      shareBySource[Int(nodes[source]), default: 0] +=
        shares.isEmpty ? 1 / Double(outDegrees[source]) : shares[edge]
    }
    return shareBySource.sorted { $0.key < $1.key }.map { IncomingEdge(source: $0.key, share: $0.value) }
  }

  /// Whether the stored arrays keep every promise that their documentation makes.
  ///
  /// Holds for each graph that was built; it is there for tests, and for code that stores graphs and reads them back.
  ///
  /// - Complexity: O(n log n + m) in nodes and edges.
  public var satisfiesInvariants: Bool {
    nodes.sorted() == Array(0..<Int32(nodeCount)) && rowsTileTheEdges && sourcesAscendWithinRows
      && outDegrees[danglingStart...].allSatisfy { $0 == 0 } && sharesAddUpToOne
  }

  private var rowsTileTheEdges: Bool {
    rowStarts.count == nodeCount + 1 && rowStarts.first == 0 && rowStarts.last == sources.count
      && (shares.isEmpty || shares.count == sources.count)
      && zip(rowStarts, rowStarts.dropFirst()).allSatisfy(<=)
  }

  private var sourcesAscendWithinRows: Bool {
    (0..<nodeCount).allSatisfy { position in
      let row = sources[rowStarts[position]..<rowStarts[position + 1]]
      return row.allSatisfy { 0..<nodeCount ~= Int($0) } && zip(row, row.dropFirst()).allSatisfy(<=)
    }
  }

  private var sharesAddUpToOne: Bool {
    var sums = [Double](repeating: 0, count: nodeCount)
    for (edge, source) in sources.enumerated() { sums[Int(source)] += shares.isEmpty ? 1 : shares[edge] }
    return zip(sums, outDegrees).allSatisfy { sum, degree in
      shares.isEmpty ? sum == Double(degree) : abs(sum - (degree == 0 ? 0 : 1)) < 1e-9
    }
  }
}
