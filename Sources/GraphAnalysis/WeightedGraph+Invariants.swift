extension WeightedGraph {
  /// Whether the stored arrays keep every promise that their documentation makes.
  ///
  /// Holds for each graph that was built; it is there for tests, and for code that stores graphs and reads them back.
  ///
  /// - Complexity: O(n + m) in nodes and edges.
  public var satisfiesInvariants: Bool {
    rowsTileTheEdges && sourcesAscendWithinRows && outWeightsAreSums
      && danglingNodes.map(Int.init) == outWeights.indices.filter { outWeights[$0] == 0 }
  }

  private var rowsTileTheEdges: Bool {
    rowStarts.count == nodeCount + 1 && rowStarts.first == 0 && rowStarts.last == sources.count
      && sources.count == weights.count && zip(rowStarts, rowStarts.dropFirst()).allSatisfy(<=)
  }

  private var sourcesAscendWithinRows: Bool {
    (0..<nodeCount).allSatisfy { node in
      let row = sources[row(of: node)]
      return row.allSatisfy { 0..<nodeCount ~= Int($0) } && zip(row, row.dropFirst()).allSatisfy(<)
    }
  }

  private var outWeightsAreSums: Bool {
    var sums = [Double](repeating: 0, count: nodeCount)
    for (source, weight) in zip(sources, weights) { sums[Int(source)] += weight }
    return weights.allSatisfy { $0.isFinite && $0 > 0 } && sums == outWeights && sums.allSatisfy(\.isFinite)
  }
}
