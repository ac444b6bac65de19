/// The edges grouped by the position that they reach, and by the one that they leave within it.
///
/// Two counting sorts, the lesser key first, so that the time is linear. Where weights have to be carried along, they
/// run over a third of the edges at a time, so that what lies between the two takes no more room than without.
struct IncomingRows {
  private(set) var starts: [Int]
  private(set) var sources: [Int32]
  /// Empty where all weights are alike.
  private(set) var shares: [Double]

  init(_ list: some EdgeList, survey: EdgeSurvey, order: NodeOrder) {
    let outgoingStarts = Self.starts(of: order.nodes.map { survey.outDegrees[Int($0)] })
    starts = Self.starts(of: order.nodes.map { survey.inDegrees[Int($0)] })
    sources = [Int32](repeating: 0, count: list.count)
    shares = survey.weightsDiffer ? [Double](repeating: 0, count: list.count) : []

    let sliceCount = survey.weightsDiffer ? 3 : 1
    var first = 0
    for slice in 1...sliceCount {
      let share = list.count * slice / sliceCount
      let end = outgoingStarts[first...].firstIndex { $0 >= share } ?? first
      let outgoing = OutgoingSlice(
        of: list, positions: first..<end, starts: outgoingStarts, order: order,
        isWeighted: survey.weightsDiffer)
      append(outgoing)
      first = end
    }
    // Each start has moved to the end of its row while the row was filled.
    var start = 0
    for row in 0..<(starts.count - 1) { (starts[row], start) = (start, starts[row]) }
    if survey.weightsDiffer {
      mergeParallelEdges()
      divideByOutWeights()
    }
  }

  private mutating func append(_ outgoing: OutgoingSlice) {
    let isWeighted = !outgoing.weights.isEmpty
    var edge = 0
    for (source, rowEnd) in zip(outgoing.positions, outgoing.rowEnds) {
      // Relative to the largest at the source, weights of any size add up to a number between 1 and their number.
      let largest = isWeighted ? outgoing.weights[edge..<rowEnd].max() ?? 1 : 1
      while edge < rowEnd {
        let target = Int(outgoing.targets[edge])
        let place = starts[target]
        starts[target] = place + 1
        sources[place] = Int32(source)
        if isWeighted { shares[place] = outgoing.weights[edge] / largest }
        edge += 1
      }
    }
  }

  /// Makes one entry of the entries of a row with one source; `shares` holds relative weights still.
  private mutating func mergeParallelEdges() {
    var end = 0
    var edge = 0
    for row in 0..<(starts.count - 1) {
      let rowEnd = starts[row + 1]
      starts[row] = end
      while edge < rowEnd {
        let first = edge
        var weight = shares[edge]
        repeat { edge += 1 } while edge < rowEnd && sources[edge] == sources[first]
        if edge - first > 1 {
          // The sum of more than two would depend on their order, by rounding.
          weight = shares[first..<edge].sorted().reduce(0, +)
        }
        sources[end] = sources[first]
        shares[end] = weight
        end += 1
      }
    }
    starts[starts.count - 1] = end
    sources.removeLast(sources.count - end)
    shares.removeLast(shares.count - end)
  }

  /// Makes shares of relative weights.
  private mutating func divideByOutWeights() {
    var outWeights = [Double](repeating: 0, count: starts.count - 1)
    for edge in 0..<sources.count { outWeights[Int(sources[edge])] += shares[edge] }
    for edge in 0..<sources.count { shares[edge] /= outWeights[Int(sources[edge])] }
  }

  /// Where each row begins, if the rows have the given lengths; one number more for the end.
  private static func starts(of lengths: [UInt32]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(lengths.count + 1)
    var sum = 0
    for length in lengths {
      sum += Int(length)
      starts.append(sum)
    }
    return starts
  }
}

/// The edges that leave some positions, grouped by the position that they leave.
private struct OutgoingSlice {
  let positions: Range<Int>
  private(set) var rowEnds: [Int]
  private(set) var targets: [Int32]
  /// Empty where all weights are alike.
  private(set) var weights: [Double]

  init(of list: some EdgeList, positions: Range<Int>, starts: [Int], order: NodeOrder, isWeighted: Bool) {
    let firstEdge = starts[positions.lowerBound]
    let count = starts[positions.upperBound] - firstEdge
    self.positions = positions
    var rowEnds = starts[positions].map { $0 - firstEdge }
    var targets = [Int32](repeating: 0, count: count)
    var weights = isWeighted ? [Double](repeating: 0, count: count) : []
    for edge in 0..<(count > 0 ? list.count : 0) {
      let source = Int(order.positions[list.source(of: edge)])
      guard positions ~= source else { continue }
      let place = rowEnds[source - positions.lowerBound]
      rowEnds[source - positions.lowerBound] = place + 1
      targets[place] = order.positions[list.target(of: edge)]
      if isWeighted { weights[place] = list.weight(of: edge) }
    }
    self.rowEnds = rowEnds
    self.targets = targets
    self.weights = weights
  }
}
