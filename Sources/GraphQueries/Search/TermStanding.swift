/// How well a sentence has the terms of a question.
struct TermStanding: Comparable {
  /// How many of the terms stand in it.
  let distinctTerms: Int
  /// Whether the terms stand one behind the other.
  let isPhrase: Bool

  static let none = TermStanding(distinctTerms: 0, isPhrase: false)

  /// Orders by the number of terms, then by whether they stand one behind the other.
  static func < (left: Self, right: Self) -> Bool {
    guard left.distinctTerms == right.distinctTerms else { return left.distinctTerms < right.distinctTerms }
    return !left.isPhrase && right.isPhrase
  }
}

extension TermStanding {
  /// How a sentence has terms.
  ///
  /// - Parameters:
  ///   - places: Where they stand in it, ordered by where they begin; at least one.
  ///   - text: What the places are places of.
  ///   - count: How many terms there are.
  init(
    of places: some Sequence<TermScanner.Place>, in text: UnsafeBufferPointer<UInt8>, terms count: Int
  ) {
    guard count > 1 else {
      self.init(distinctTerms: 1, isPhrase: true)
      return
    }
    var isFound = [Bool](repeating: false, count: count)
    /// Where the terms up to each, one behind the other, end.
    var ends = [[Int]](repeating: [], count: count)
    for place in places {
      isFound[place.term] = true
      let isNext =
        place.term == 0
        || ends[place.term - 1].contains { $0 <= place.start && Self.isJoint(text[$0..<place.start]) }
      if isNext { ends[place.term].append(place.end) }
    }
    self.init(distinctTerms: isFound.count { $0 }, isPhrase: ends.last?.isEmpty == false)
  }

  /// Whether what stands between two terms parts them no more than one sign does; blanks count as one.
  private static func isJoint(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    gap.isEmpty || gap.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      || gap.allSatisfy { $0 == UInt8(ascii: " ") || 0x09...0x0D ~= $0 }
  }
}
