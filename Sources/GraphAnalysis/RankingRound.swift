/// What every part of a round has to know: where the walker goes, and how the parts cut the positions.
struct RankingRound: Sendable {
  let graph: WeightedGraph
  let damping: Double
  /// The teleport vector by position; empty if it is uniform.
  let teleport: [Double]
  let danglingStart: Int
  let parts: RankingParts

  /// What a part, or all parts together, add to the sums of a round.
  struct Sums: Sendable {
    /// The sum of the new scores.
    var total = 0.0
    /// The sum of the new scores of dangling nodes.
    var dangling = 0.0
    /// The L1 distance of the new scores from the old.
    var change = 0.0

    static func += (left: inout Sums, right: Sums) {
      left.total += right.total
      left.dangling += right.dangling
      left.change += right.change
    }
  }

  /// Computes the new contributions of the positions of one part.
  ///
  /// A contribution is what a node passes along one edge at share 1: its score where edges have shares of their own,
  /// else its score divided by the number of its edges, so that a row is a plain sum.
  func compute<Value: BinaryFloatingPoint & BitwiseCopyable>(
    part: Int, from contributions: Buffer<Value>, to results: Buffer<Double>, restarting: Double
  ) -> Sums {
    let range = parts.positions(of: part)
    return graph.outDegrees.withUnsafeBufferPointer { outDegrees in
      graph.shares.withUnsafeBufferPointer { shares in
        // The constant of each case disappears when the rows are compiled for it.
        shares.isEmpty
          ? compute(
            range, from: contributions.pointer, to: results.pointer, restarting: restarting,
            share: { _ in 1 }, divisor: { Double(max(outDegrees[$0], 1)) })
          : compute(
            range, from: contributions.pointer, to: results.pointer, restarting: restarting,
            share: { shares[$0] }, divisor: { _ in 1 })
      }
    }
  }

  /// How often the contribution of a position goes into its score.
  func divisor(of position: Int) -> Double {
    graph.shares.isEmpty ? Double(max(graph.outDegrees[position], 1)) : 1
  }

  func teleport(to position: Int) -> Double {
    teleport.isEmpty ? 1 / Double(graph.nodeCount) : teleport[position]
  }

  @inline(__always)
  private func compute<Value: BinaryFloatingPoint>(
    _ range: Range<Int>, from contributions: UnsafePointer<Value>, to results: UnsafeMutablePointer<Double>,
    restarting: Double, share: (Int) -> Double, divisor: (Int) -> Double
  ) -> Sums {
    let uniform = 1 / Double(graph.nodeCount)
    var sums = Sums()
    graph.rowStarts.withUnsafeBufferPointer { rowStarts in
      graph.sources.withUnsafeBufferPointer { sources in
        teleport.withUnsafeBufferPointer { teleport in
          for position in range {
            let inflow = Self.sum(rowStarts[position], rowStarts[position + 1]) { edge in
              share(edge) * Double(contributions[Int(sources[edge])])
            }
            let start = teleport.isEmpty ? uniform : teleport[position]
            let score = damping * inflow + restarting * start
            let divisor = divisor(position)
            sums.change += abs(score - Double(contributions[position]) * divisor)
            sums.total += score
            if position >= danglingStart { sums.dangling += score }
            results[position] = score / divisor
          }
        }
      }
    }
    return sums
  }

  /// What the edges of a row bring; four sums at a time, as one would wait for each addition to end.
  @inline(__always)
  private static func sum(_ start: Int, _ end: Int, of inflow: (Int) -> Double) -> Double {
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var edge = start
    while edge &+ 4 <= end {
      first += inflow(edge)
      second += inflow(edge &+ 1)
      third += inflow(edge &+ 2)
      fourth += inflow(edge &+ 3)
      edge &+= 4
    }
    while edge < end {
      first += inflow(edge)
      edge &+= 1
    }
    return (first + second) + (third + fourth)
  }
}
