/// The edges grouped by the position that they reach, and by the one that they leave within it.
///
/// One pass deals them out to buckets of rows, in the arrays that they are to stay in; then one bucket after the other
/// is sorted in the cache. So each edge goes through the memory twice, in the time of a few scans, and all that lies
/// besides the result is two bytes an edge.
struct IncomingRows {
  private(set) var starts: [Int]
  private(set) var sources: [Int32]
  /// Empty where all weights are alike.
  private(set) var shares: [Double]

  /// - Complexity: O(n + m) in nodes and edges, and a sort of each bundle of parallel edges where weights differ.
  init(_ list: some EdgeList, survey: EdgeSurvey, order: NodeOrder) {
    starts = Self.starts(of: order.nodes, lengths: survey.inDegrees)
    let buckets = EdgeBuckets(ofRowsStartingAt: starts)
    var dealt = DealtEdges(list, to: buckets, survey: survey, order: order)
    (sources, shares) = ([], [])
    swap(&sources, &dealt.sources)
    swap(&shares, &dealt.weights)
    if survey.weightsDiffer {
      divide(byOutWeights: sortWeighted(buckets, rows: dealt.rows))
    } else {
      sortPlain(buckets, rows: dealt.rows)
    }
  }

  private mutating func sortPlain(_ buckets: EdgeBuckets, rows: [UInt16]) {
    let sorter = RowSorter(capacity: buckets.largest, nodeCount: starts.count - 1, placeholder: ())
    for bucket in 0..<buckets.count {
      let first = buckets.edgeStarts[bucket]
      let count = buckets.edgeStarts[bucket + 1] - first
      for index in 0..<count {
        sorter.unsorted[index] = RowEntry(
          source: sources[first + index], row: rows[first + index], weight: ())
      }
      let rowCount = buckets.rowStarts[bucket + 1] - buckets.rowStarts[bucket]
      let sorted = sorter.sorted(count: count, rowCount: rowCount)
      for index in 0..<count { sources[first + index] = sorted[index].source }
    }
  }

  /// Sorts the buckets, and makes one entry of the entries of a row with one source.
  ///
  /// - Returns: what leaves each position in all, scaled.
  private mutating func sortWeighted(_ buckets: EdgeBuckets, rows: [UInt16]) -> [Double] {
    var outWeights = [Double](repeating: 0, count: starts.count - 1)
    let sorter = RowSorter(capacity: buckets.largest, nodeCount: starts.count - 1, placeholder: 0.0)
    var end = 0
    for bucket in 0..<buckets.count {
      let first = buckets.edgeStarts[bucket]
      let count = buckets.edgeStarts[bucket + 1] - first
      for index in 0..<count {
        sorter.unsorted[index] = RowEntry(
          source: sources[first + index], row: rows[first + index], weight: shares[first + index])
      }
      let rowRange = buckets.rowStarts[bucket]..<buckets.rowStarts[bucket + 1]
      let sorted = sorter.sorted(count: count, rowCount: rowRange.count)
      var index = 0
      for row in rowRange {
        let rowEnd = starts[row + 1] - first
        starts[row] = end
        while index < rowEnd {
          let entry = sorted[index]
          var bundleEnd = index + 1
          while bundleEnd < rowEnd && sorted[bundleEnd].source == entry.source { bundleEnd += 1 }
          let weight =
            bundleEnd - index == 1
            ? entry.weight : Self.sum(UnsafeMutableBufferPointer(rebasing: sorted[index..<bundleEnd]))
          sources[end] = entry.source
          shares[end] = weight
          outWeights[Int(entry.source)] += weight
          end += 1
          index = bundleEnd
        }
      }
    }
    starts[starts.count - 1] = end
    sources.removeLast(sources.count - end)
    shares.removeLast(shares.count - end)
    return outWeights
  }

  /// The sum of the weights, smallest first: that of more than two would depend on their order, by rounding.
  private static func sum(_ entries: UnsafeMutableBufferPointer<RowEntry<Double>>) -> Double {
    var entries = entries
    if entries.count > 2 { entries.sort { $0.weight < $1.weight } }
    return entries.reduce(0) { $0 + $1.weight }
  }

  /// Makes shares of scaled weights.
  private mutating func divide(byOutWeights outWeights: [Double]) {
    for edge in 0..<sources.count { shares[edge] /= outWeights[Int(sources[edge])] }
  }

  /// Where each row begins, if the rows have the lengths of the given nodes; one number more for the end.
  private static func starts(of nodes: [Int32], lengths: [UInt32]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(nodes.count + 1)
    var sum = 0
    for node in nodes {
      sum += Int(lengths[Int(node)])
      starts.append(sum)
    }
    return starts
  }
}
