/// The number of insertions, deletions, changes and swaps of neighbours that turn one name into another
/// (Damerau 1964 with the restriction of Boytsov 2011, DOI 10.1145/1963190.1963191: no place is edited twice).
enum EditDistance {
  /// The distance of two names, or nil where it exceeds a limit.
  ///
  /// - Complexity: O(m n) in the lengths; names that differ more in length than the limit cost nothing.
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let change = left[i - 1] == right[j - 1] ? 0 : 1
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      guard (row.min() ?? 0) <= limit else { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
