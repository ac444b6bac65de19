/// How many findings are right, wrong and missing, and what follows from it, rounded to four decimals.
public struct Tally: Sendable, Hashable {
  /// How many findings are right.
  public private(set) var truePositives = 0
  /// How many findings are wrong.
  public private(set) var falsePositives = 0
  /// How many findings are missing.
  public private(set) var falseNegatives = 0

  /// The share of the findings that are right, 0...1; 0 where there are none.
  public var precision: Double { Self.rounded(share(beside: falsePositives)) }
  /// The share of what was to be found that was, 0...1; 0 where there was nothing.
  public var recall: Double { Self.rounded(share(beside: falseNegatives)) }
  /// The harmonic mean of precision and recall, 0...1.
  public var f1: Double {
    let (precision, recall) = (share(beside: falsePositives), share(beside: falseNegatives))
    return precision + recall > 0 ? Self.rounded(2 * precision * recall / (precision + recall)) : 0
  }

  mutating func add(right: Int = 0, wrong: Int = 0, missing: Int = 0) {
    truePositives += right
    falsePositives += wrong
    falseNegatives += missing
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.add(right: right.truePositives, wrong: right.falsePositives, missing: right.falseNegatives)
    return sum
  }

  private func share(beside others: Int) -> Double {
    truePositives > 0 ? Double(truePositives) / Double(truePositives + others) : 0
  }

  /// The nearest number of four decimals; one that lies in the middle goes to the even neighbour.
  private static func rounded(_ value: Double) -> Double {
    let scaled = value * 10_000
    // What the product lost tells the middle from a number beside it.
    let lost = (-scaled).addingProduct(value, 10_000)
    let isBesideMiddle = lost != 0 && scaled - scaled.rounded(.down) == 0.5
    return scaled.rounded(isBesideMiddle ? (lost > 0 ? .up : .down) : .toNearestOrEven) / 10_000
  }
}
