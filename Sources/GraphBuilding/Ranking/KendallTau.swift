/// Kendall's rank correlation, tau-b, which allows for ties.
///
/// Source: Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 1945.
enum KendallTau {
  /// How alike two lists order the same things: 1 for the same order, -1 for the reverse; 0 where one of them has
  /// no order at all.
  ///
  /// - Complexity: O(n²).
  static func between(_ first: [Double], _ second: [Double]) -> Double {
    var (balance, orderedFirst, orderedSecond) = (0, 0, 0)
    for (left, right) in pairs(min(first.count, second.count)) {
      let signs = (
        sign(first[left] - first[right]), sign(second[left] - second[right])
      )
      balance += signs.0 * signs.1
      orderedFirst += abs(signs.0)
      orderedSecond += abs(signs.1)
    }
    guard orderedFirst > 0, orderedSecond > 0 else { return 0 }
    return Double(balance) / (Double(orderedFirst) * Double(orderedSecond)).squareRoot()
  }

  private static func sign(_ difference: Double) -> Int {
    difference > 0 ? 1 : difference < 0 ? -1 : 0
  }

  private static func pairs(_ count: Int) -> some Sequence<(Int, Int)> {
    (0..<count).lazy.flatMap { left in ((left + 1)..<max(count, left + 1)).lazy.map { (left, $0) } }
  }
}
