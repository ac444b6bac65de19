/// Improves an arrangement by moving one node at a time to where a picture reads better.
///
/// No move makes boxes overlap or leave the canvas. Hill climbing in a fixed order: equal arrangements give equal
/// results.
struct LayoutRefinement {
  private var faults: LayoutFaults
  private let movable: [Int]

  /// Prepares moves of some nodes, or of all.
  init(_ faults: LayoutFaults, moving movable: [Int]? = nil) {
    self.faults = faults
    self.movable = movable ?? Array(faults.graph.nodes.indices)
  }

  /// The arrangement so far.
  var arrangement: Arrangement { faults.arrangement }

  /// Moves nodes until a round brings no gain, at most `rounds` times.
  ///
  /// - Complexity: O(*rounds* · *m* · (*n* + *m*)) for *n* nodes and *m* edges.
  mutating func improve(rounds: Int = 12) {
    for round in 0..<rounds {
      var gain = 0.0
      for node in movable {
        gain += improve(node, takesLeaps: round % 3 == 0)
      }
      if round % 3 == 0 { gain += exchange() }
      faults.measureEdges()
      if gain < 0.01 && round % 3 != 0 { return }
    }
  }

  /// The fault of the whole arrangement, to compare arrangements of one graph with.
  var cost: Double { faults.cost }

  /// Tries all places for one node and takes the best; returns what it gained.
  private mutating func improve(_ node: Int, takesLeaps: Bool) -> Double {
    let home = arrangement.centers[node]
    let side = arrangement.labelIsBelow[node]
    let before = faults.cost(of: node)
    var best = (cost: before - 1e-6, center: home, side: side)
    for center in candidates(for: node, takesLeaps: takesLeaps) where faults.isFree(center, for: node) {
      for candidateSide in [side, !side] {
        faults.place(node, at: center, labelIsBelow: candidateSide)
        let candidate = faults.cost(of: node, limit: best.cost)
        if candidate < best.cost { best = (candidate, center, candidateSide) }
      }
    }
    faults.place(node, at: best.center, labelIsBelow: best.side)
    return max(0, before - best.cost)
  }

  /// Lets two nodes change places where that gains, which finds a way where the canvas is too full for single moves.
  private mutating func exchange() -> Double {
    var gain = 0.0
    for (position, first) in movable.enumerated() {
      for second in movable.dropFirst(position + 1) {
        let one = arrangement.centers[first]
        let two = arrangement.centers[second]
        guard faults.isFree(two, for: first, besides: second),
          faults.isFree(one, for: second, besides: first)
        else { continue }
        let sides = (arrangement.labelIsBelow[first], arrangement.labelIsBelow[second])
        let before = faults.cost(of: first) + faults.cost(of: second)
        faults.place(first, at: two, labelIsBelow: sides.1)
        faults.place(second, at: one, labelIsBelow: sides.0)
        let after = faults.cost(of: first) + faults.cost(of: second)
        if after < before - 1e-6 && !faults.areClose(first, second) {
          gain += before - after
        } else {
          faults.place(first, at: one, labelIsBelow: sides.0)
          faults.place(second, at: two, labelIsBelow: sides.1)
        }
      }
    }
    return gain
  }

  /// Where a node might stand: where it is, around that, and with leaps anywhere on a grid over the faults.canvas.
  private func candidates(for node: Int, takesLeaps: Bool) -> [Point] {
    let home = arrangement.centers[node]
    var places = [home]
    for step in [4.0, 12, 30, 70, 140] {
      for (x, y) in [
        (1.0, 0.0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7),
      ] {
        places.append(Point(x: home.x + step * x, y: home.y + step * y))
      }
    }
    if takesLeaps {
      let columns = 12
      let rows = 9
      for column in 0..<columns {
        for row in 0..<rows {
          let x = (Double(column) + 0.5) / Double(columns) * faults.canvas.width
          let y = (Double(row) + 0.5) / Double(rows) * faults.canvas.height
          places.append(Point(x: x, y: y))
        }
      }
    }
    return places
  }
}
