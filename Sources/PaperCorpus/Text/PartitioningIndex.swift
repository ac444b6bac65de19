extension Range<Int> {
  /// The first number of a range that belongs to its second part, where those of the first part all come before; the
  /// end of the range where none does.
  ///
  /// - Complexity: O(log n) in the length of the range.
  package func partitioningIndex(where belongsInSecondPart: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsInSecondPart(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
