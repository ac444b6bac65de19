/// The course of one ranking: which parts are to be computed next, and when the scores are good enough.
///
/// Whoever runs it takes one step after the other and computes the parts of each, in any order or at once.
///
/// Rounds are block Gauss–Seidel: a block reads what the blocks before it have computed in this same round, which
/// takes half the rounds of the power method. The first rounds keep contributions in single precision, which halves
/// the memory that the reads are spread over; the later ones in double. What is returned was computed by a round of
/// the plain power method in double precision, whose change proves the error whatever led there.
struct RankingRun {
  /// The contributions that a round reads.
  enum Contributions: Sendable {
    case single(Buffer<Float>)
    case double(Buffer<Double>)
  }

  private enum Kind {
    /// Each block reads the results of those before.
    case successive
    /// All read the round before: the power method.
    case simultaneous
  }

  private let parameters: PageRank
  private let round: RankingRound
  private var contributions: Contributions
  private let results: Buffer<Double>
  private let partSums: Buffer<RankingRound.Sums>
  private var kind = Kind.successive
  private var pending: Range<Int>?
  private var block = 0
  private var restarting: Double
  private var change = Double.infinity
  /// The residual that a round must promise before it is checked.
  private var aim: Double
  /// Rounding a contribution to single precision changes it by 2^-24 of itself at most; below what that can amount to,
  /// rounds in single precision achieve nothing.
  private let singlePrecisionLimit: Double
  private(set) var rounds = 0
  private(set) var sums = RankingRound.Sums()

  init(_ parameters: PageRank, graph: WeightedGraph, teleport: [Double]) {
    self.parameters = parameters
    let count = graph.nodeCount
    round = RankingRound(
      graph: graph, damping: parameters.damping, teleport: teleport, danglingStart: graph.danglingStart,
      parts: RankingParts(of: graph))
    results = Buffer(repeating: 0, count: count)
    partSums = Buffer(repeating: RankingRound.Sums(), count: round.parts.all.count)
    let single = Buffer<Float>(repeating: 0, count: count)
    var dangling = 0.0
    for position in 0..<count {
      let start = round.teleport(to: position)
      single.pointer[position] = Float(start / round.divisor(of: position))
      if position >= round.danglingStart { dangling += start }
    }
    contributions = .single(single)
    restarting = (1 - parameters.damping) + parameters.damping * dangling
    aim = parameters.tolerance
    singlePrecisionLimit = 0x1p-22 / (1 - parameters.damping)
  }

  /// How far the last round moved the scores, as a share of their sum.
  var residual: Double { change }

  /// What is to be computed next; `nil` when the scores are good enough.
  ///
  /// - Throws: `PageRankError.didNotConverge`.
  mutating func nextStep() throws -> RankingStep? {
    if let pending, try finish(pending) { return nil }
    let parts = kind == .successive ? round.parts.parts(of: block) : round.parts.all
    pending = parts
    return RankingStep(
      parts: parts, round: round, contributions: contributions, results: results, partSums: partSums,
      restarting: restarting)
  }

  /// The scores by node, after the last step; they add up to 1.
  func scores() -> [Double] {
    var scores = [Double](repeating: 0, count: round.graph.nodeCount)
    for (position, node) in round.graph.nodes.enumerated() {
      scores[Int(node)] = results.pointer[position] * round.divisor(of: position) / sums.total
    }
    return scores
  }

  /// Takes note of a step that was computed; whether it was the last.
  private mutating func finish(_ parts: Range<Int>) throws -> Bool {
    if kind == .successive {
      publish(round.parts.positions(of: parts))
      block += 1
      if block < round.parts.blockCount { return false }
      block = 0
    }
    let previousChange = change
    sums = round.parts.all.reduce(into: RankingRound.Sums()) { $0 += partSums.pointer[$1] }
    change = sums.change / sums.total
    restarting = (1 - parameters.damping) * sums.total + parameters.damping * sums.dangling
    rounds += 1
    if kind == .simultaneous && change <= parameters.tolerance { return true }
    guard rounds < parameters.maximumIterations else {
      throw PageRankError.didNotConverge(
        iterations: rounds, residual: change, tolerance: parameters.tolerance)
    }
    chooseNextRound(after: previousChange)
    return false
  }

  private mutating func chooseNextRound(after previousChange: Double) {
    if kind == .simultaneous {
      // The promise was not kept. Asking for more each time ends the checks in favour of rounds that get on faster.
      publish(0..<results.count)
      aim /= 8
      kind = .successive
      return
    }
    // A round changes the scores by no less than the residual it starts with, and changes shrink at a steady rate.
    let isPromising = change * (previousChange.isFinite ? min(change / previousChange, 1) : 1) <= aim
    let isExhausted = change <= singlePrecisionLimit || change > 0.9 * previousChange
    if case .single = contributions, isPromising || isExhausted {
      let double = Buffer<Double>(repeating: 0, count: results.count)
      contributions = .double(double)
      publish(0..<results.count)
    }
    if isPromising { kind = .simultaneous }
  }

  private func publish(_ positions: Range<Int>) {
    switch contributions {
    case .single(let buffer):
      for position in positions { buffer.pointer[position] = Float(results.pointer[position]) }
    case .double(let buffer):
      for position in positions { buffer.pointer[position] = results.pointer[position] }
    }
  }
}
