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
    do {
      var sources = sources.mutableSpan
      var rows = rows.mutableSpan
      var weights = weights.mutableSpan
      var places = places.mutableSpan
      let positions = order.positions.span
      for edge in 0..<list.count {
        let source = list.source(of: edge)
        let row = Int(positions[list.target(of: edge)])
        let bucket = buckets.bucket(ofRow: row)
        let place = places[bucket]
        places[bucket] = place + 1
        sources[place] = positions[source]
        rows[place] = UInt16(truncatingIfNeeded: row - buckets.rowStarts[bucket])
        if survey.weightsDiffer { weights[place] = list.weight(of: edge) * survey.scale(of: source) }
      }
    }
    self.sources = sources
    self.rows = rows
    self.weights = weights
  }
}
