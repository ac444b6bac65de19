/// The distribution of the number of marked things among some that are drawn from all without looking: the
/// hypergeometric distribution.
struct ExactTest {
  /// How many are drawn, are marked, and are there in all.
  let drawn: Int
  let marked: Int
  let all: Int

  /// The probability that at least so many of the drawn are marked.
  ///
  /// Each term follows from the one before by a ratio, from the most likely one outwards, so that none overflows.
  ///
  /// - Complexity: O(n) in the number drawn.
  func probability(ofAtLeast count: Int) -> Double {
    let possible = max(0, drawn + marked - all)...min(drawn, marked)
    guard count > possible.lowerBound else { return 1 }
    guard count <= possible.upperBound else { return 0 }
    let peak = min(max((drawn + 1) * (marked + 1) / (all + 2), possible.lowerBound), possible.upperBound)
    var (sum, tail) = (0.0, 0.0)
    func add(_ term: Double, at number: Int) {
      sum += term
      if number >= count { tail += term }
    }
    var term = 1.0
    add(term, at: peak)
    for number in peak..<possible.upperBound {
      term *= ratio(above: number)
      add(term, at: number + 1)
    }
    term = 1
    for number in (possible.lowerBound..<peak).reversed() {
      term /= ratio(above: number)
      add(term, at: number)
    }
    return min(tail / sum, 1)
  }

  /// How much likelier one more is than the given number.
  private func ratio(above number: Int) -> Double {
    Double(drawn - number) * Double(marked - number)
      / (Double(number + 1) * Double(all - drawn - marked + number + 1))
  }
}
