/// Rearranges nodes by many random moves, of which ever smaller losses are accepted (threshold accepting, Dueck and
/// Scheuer 1990), so that an arrangement leaves the local best that hill climbing ends in.
///
/// The random numbers are the same each time: equal arrangements give equal results.
struct LayoutAnnealing {
  private var faults: LayoutFaults
  private let movable: [Int]
  private var random: SplitMix

  /// The loss that is accepted at the beginning: a little more than a crossing.
  private static let firstThreshold = 2.5

  /// Prepares moves of some nodes.
  ///
  /// - Parameters:
  ///   - faults: The arrangement to begin with.
  ///   - movable: The nodes that may move.
  ///   - seed: What the random numbers come from.
  init(_ faults: LayoutFaults, moving movable: [Int], seed: Int) {
    self.faults = faults
    self.movable = movable
    random = SplitMix(seed: UInt64(seed))
  }

  /// Makes moves and returns the best arrangement that was met.
  ///
  /// - Complexity: O(*moves* · *m*/*n* · (*n* + *m*)) for *n* nodes and *m* edges.
  mutating func run(moves: Int) -> LayoutFaults {
    guard !movable.isEmpty else { return faults }
    var loss = 0.0
    var best = (loss: 0.0, faults: faults)
    for move in 0..<moves {
      let remaining = 1 - Double(move) / Double(moves)
      let threshold = Self.firstThreshold * remaining * remaining
      let node = movable[random.index(below: movable.count)]
      let isExchange = random.unit() < 0.15
      loss += isExchange ? exchange(node, threshold) : shift(node, threshold, remaining: remaining)
      // A copy for every small gain would cost more than the moves.
      if loss < best.loss - 0.25 || (remaining < 0.05 && loss < best.loss - 0.01) { best = (loss, faults) }
    }
    return best.faults
  }

  /// Moves a node to a random place; returns what that costs, 0 where it stays.
  private mutating func shift(_ node: Int, _ threshold: Double, remaining: Double) -> Double {
    let home = faults.arrangement.centers[node]
    let side = faults.arrangement.labelIsBelow[node]
    let center = place(for: node, remaining: remaining)
    let newSide = random.unit() < 0.2 ? !side : side
    guard faults.isFree(center, for: node) else { return 0 }
    let before = faults.cost(of: node)
    faults.place(node, at: center, labelIsBelow: newSide)
    let change = faults.cost(of: node, limit: before + threshold) - before
    if change < threshold { return change }
    faults.place(node, at: home, labelIsBelow: side)
    return 0
  }

  /// Lets a node change places with another; returns what that costs, 0 where both stay.
  private mutating func exchange(_ first: Int, _ threshold: Double) -> Double {
    let second = movable[random.index(below: movable.count)]
    let (one, two) = (faults.arrangement.centers[first], faults.arrangement.centers[second])
    guard first != second, faults.isFree(two, for: first, besides: second),
      faults.isFree(one, for: second, besides: first)
    else { return 0 }
    let before = faults.cost(of: first) + faults.cost(of: second)
    let sides = (faults.arrangement.labelIsBelow[first], faults.arrangement.labelIsBelow[second])
    faults.place(first, at: two, labelIsBelow: sides.1)
    faults.place(second, at: one, labelIsBelow: sides.0)
    let change = faults.cost(of: first) + faults.cost(of: second) - before
    if change < threshold, !faults.areClose(first, second) { return change }
    faults.place(first, at: one, labelIsBelow: sides.0)
    faults.place(second, at: two, labelIsBelow: sides.1)
    return 0
  }

  /// Somewhere around a neighbour, anywhere, or more and more often near where the node stands.
  private mutating func place(for node: Int, remaining: Double) -> Point {
    let canvas = faults.canvas
    let choice = random.unit()
    if choice < 0.1 {
      return Point(x: random.unit() * canvas.width, y: random.unit() * canvas.height)
    }
    let neighbors = faults.graph.neighbors[node]
    if choice < 0.3, !neighbors.isEmpty {
      let neighbor = faults.arrangement.centers[neighbors[random.index(below: neighbors.count)]]
      return neighbor + offset(within: 1.8 * faults.edgeLength)
    }
    let reach = 4 + max(canvas.width, canvas.height) / 3 * remaining * remaining
    return faults.arrangement.centers[node] + offset(within: reach)
  }

  private mutating func offset(within reach: Double) -> Point {
    Point(x: (2 * random.unit() - 1) * reach, y: (2 * random.unit() - 1) * reach)
  }
}
