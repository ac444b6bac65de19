/// In how many training papers a word occurs, so that a word which the model never learned about is known to be rare.
package struct WordFrequencies: Sendable {
  /// The papers of each word, by the word's hash.
  private var papers: [UInt64: Int] = [:]

  /// Knows no word.
  package init() {}

  /// Counts a paper's words.
  package mutating func add(_ summary: TokenizedSummary) {
    var seen: Set<UInt64> = []
    for token in summary.tokens.indices {
      let hash = FeatureHash.text(summary.folded(of: token))
      if seen.insert(hash).inserted { papers[hash, default: 0] += 1 }
    }
  }

  /// 0 for a word of no paper, 1 for one paper, then 2–3, 4–9, 10–29, 30–99, more.
  ///
  /// A paper that was counted itself is left out, so that training sees what a new paper will see.
  func bucket(_ hash: UInt64, withoutOne: Bool) -> UInt64 {
    let count = (papers[hash] ?? 0) - (withoutOne ? 1 : 0)
    switch count {
    case ...0: return 0
    case 1: return 1
    case 2...3: return 2
    case 4...9: return 3
    case 10...29: return 4
    case 30...99: return 5
    default: return 6
    }
  }
}
