/// Parts of a round that may be computed at once.
struct RankingStep: Sendable {
  let parts: Range<Int>
  let round: RankingRound
  let contributions: RankingRun.Contributions
  let results: Buffer<Double>
  let partSums: Buffer<RankingRound.Sums>
  let restarting: Double

  func compute(part: Int) {
    partSums.pointer[part] =
      switch contributions {
      case .single(let buffer):
        round.compute(part: part, from: buffer, to: results, restarting: restarting)
      case .double(let buffer):
        round.compute(part: part, from: buffer, to: results, restarting: restarting)
      }
  }

  /// Computes every `count`-th part, from the given one on.
  func compute(share: Int, of count: Int) {
    for part in stride(from: parts.lowerBound + share, to: parts.upperBound, by: count) {
      compute(part: part)
    }
  }
}
