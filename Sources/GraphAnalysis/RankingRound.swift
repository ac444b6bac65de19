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
    return graph.shares.isEmpty
      ? computeEven(range, from: contributions.pointer, to: results.pointer, restarting: restarting)
      : computeShared(range, from: contributions.pointer, to: results.pointer, restarting: restarting)
  }

  /// How often the contribution of a position goes into its score.
  func divisor(of position: Int) -> Double {
    graph.shares.isEmpty ? Double(max(graph.outDegrees[position], 1)) : 1
  }

  func teleport(to position: Int) -> Double {
    teleport.isEmpty ? 1 / Double(graph.nodeCount) : teleport[position]
  }

  @inline(__always)
  private func computeEven<Value: BinaryFloatingPoint>(
    _ range: Range<Int>, from contributions: UnsafePointer<Value>, to results: UnsafeMutablePointer<Double>,
    restarting: Double
  ) -> Sums {
    let uniform = 1 / Double(graph.nodeCount)
    var sums = Sums()
    graph.rowStarts.withUnsafeBufferPointer { rowStarts in
      graph.sources.withUnsafeBufferPointer { sources in
        graph.outDegrees.withUnsafeBufferPointer { outDegrees in
          teleport.withUnsafeBufferPointer { teleport in
            for position in range {
              let inflow = Self.sum(sources, rowStarts[position], rowStarts[position + 1], contributions)
              let start = teleport.isEmpty ? uniform : teleport[position]
              let score = damping * inflow + restarting * start
              let divisor = Double(max(outDegrees[position], 1))
              sums.change += abs(score - Double(contributions[position]) * divisor)
              sums.total += score
              if position >= danglingStart { sums.dangling += score }
              results[position] = score / divisor
            }
          }
        }
      }
    }
    return sums
  }

  @inline(__always)
  private func computeShared<Value: BinaryFloatingPoint>(
    _ range: Range<Int>, from contributions: UnsafePointer<Value>, to results: UnsafeMutablePointer<Double>,
    restarting: Double
  ) -> Sums {
    let uniform = 1 / Double(graph.nodeCount)
    var sums = Sums()
    graph.rowStarts.withUnsafeBufferPointer { rowStarts in
      graph.sources.withUnsafeBufferPointer { sources in
        graph.shares.withUnsafeBufferPointer { shares in
          teleport.withUnsafeBufferPointer { teleport in
            for position in range {
              let inflow = Self.sum(
                sources, shares, rowStarts[position], rowStarts[position + 1], contributions)
              let start = teleport.isEmpty ? uniform : teleport[position]
              let score = damping * inflow + restarting * start
              sums.change += abs(score - Double(contributions[position]))
              sums.total += score
              if position >= danglingStart { sums.dangling += score }
              results[position] = score
            }
          }
        }
      }
    }
    return sums
  }

  /// The contributions of a row; four sums at a time, as one would wait for each addition to end.
  @inline(__always)
  private static func sum<Value: BinaryFloatingPoint>(
    _ sources: UnsafeBufferPointer<Int32>, _ start: Int, _ end: Int, _ contributions: UnsafePointer<Value>
  ) -> Double {
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var edge = start
    while edge &+ 4 <= end {
      first += Double(contributions[Int(sources[edge])])
      second += Double(contributions[Int(sources[edge &+ 1])])
      third += Double(contributions[Int(sources[edge &+ 2])])
      fourth += Double(contributions[Int(sources[edge &+ 3])])
      edge &+= 4
    }
    while edge < end {
      first += Double(contributions[Int(sources[edge])])
      edge &+= 1
    }
    return (first + second) + (third + fourth)
  }

  /// The contributions of a row, each by the share of its edge.
  @inline(__always)
  private static func sum<Value: BinaryFloatingPoint>(
    _ sources: UnsafeBufferPointer<Int32>, _ shares: UnsafeBufferPointer<Double>, _ start: Int, _ end: Int,
    _ contributions: UnsafePointer<Value>
  ) -> Double {
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var edge = start
    while edge &+ 4 <= end {
      first += shares[edge] * Double(contributions[Int(sources[edge])])
      second += shares[edge &+ 1] * Double(contributions[Int(sources[edge &+ 1])])
      third += shares[edge &+ 2] * Double(contributions[Int(sources[edge &+ 2])])
      fourth += shares[edge &+ 3] * Double(contributions[Int(sources[edge &+ 3])])
      edge &+= 4
    }
    while edge < end {
      first += shares[edge] * Double(contributions[Int(sources[edge])])
      edge &+= 1
    }
    return (first + second) + (third + fourth)
  }
}
