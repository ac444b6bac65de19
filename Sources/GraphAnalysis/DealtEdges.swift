/// The edges of a list, each somewhere in its bucket.
struct DealtEdges {
  /// The position that each edge leaves.
  var sources: [Int32]
  /// The row of each edge, counted from the first of its bucket.
  var rows: [UInt16]
  /// The weight of each edge, times the scale of its source; empty where all weights are alike.
  var weights: [Double]

  /// - Complexity: O(m) in edges.
  init(_ list: some EdgeList, to buckets: EdgeBuckets, survey: EdgeSurvey, order: NodeOrder) {
    var sources = [Int32](repeating: 0, count: list.count)
    var rows = [UInt16](repeating: 0, count: list.count)
    var weights = survey.weightsDiffer ? [Double](repeating: 0, count: list.count) : []
    var places = buckets.edgeStarts
    // Positions are looked up for many edges at once, so that the processor waits for several at a time.
    let blockLength = 1024
    var blockSources = [Int32](repeating: 0, count: blockLength)
    var blockRows = blockSources
    do {
      var sources = sources.mutableSpan
      var rows = rows.mutableSpan
      var weights = weights.mutableSpan
      var places = places.mutableSpan
      var blockSources = blockSources.mutableSpan
      var blockRows = blockRows.mutableSpan
      let positions = order.positions.span
      for blockStart in stride(from: 0, to: list.count, by: blockLength) {
        let block = blockStart..<min(blockStart + blockLength, list.count)
        for edge in block {
          blockSources[edge - blockStart] = positions[list.source(of: edge)]
          blockRows[edge - blockStart] = positions[list.target(of: edge)]
        }
        for edge in block {
          let row = Int(blockRows[edge - blockStart])
          let bucket = buckets.bucket(ofRow: row)
          let place = places[bucket]
          places[bucket] = place + 1
          sources[place] = blockSources[edge - blockStart]
          rows[place] = UInt16(truncatingIfNeeded: row - buckets.rowStarts[bucket])
          if survey.weightsDiffer {
            weights[place] = list.weight(of: edge) * survey.scale(of: list.source(of: edge))
          }
        }
      }
    }
    self.sources = sources
    self.rows = rows
    self.weights = weights
  }
}
