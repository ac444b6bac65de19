/// In how many training papers a word occurs, so that a word which the model never learned about is known to be rare.
///
/// A count-min sketch (Cormode and Muthukrishnan 2005) of two rows, so that no word has to be stored.
package struct WordFrequencies: Sendable {
  /// The number of counters.
  package static let size = 1 << 18

  /// The papers of the words that share a counter, to 255; the two rows share the table.
  package private(set) var counters: [UInt8]

  /// Knows no word.
  package init() { counters = [UInt8](repeating: 0, count: Self.size) }

  /// Wraps counters.
  ///
  /// - Precondition: there are `size` of them.
  package init(counters: [UInt8]) {
    precondition(counters.count == Self.size, "the sketch has its size")
    self.counters = counters
  }

  /// Counts a paper's words.
  package mutating func add(_ summary: TokenizedSummary) {
    var seen: Set<UInt64> = []
    for hash in summary.words where seen.insert(hash).inserted {
      let places = Self.places(of: hash)
      let least = min(counters[places.0], counters[places.1])
      // Only the smaller counter grows (conservative update), which keeps chance meetings rare.
      if counters[places.0] == least, least < 255 { counters[places.0] = least + 1 }
      if counters[places.1] == least, least < 255 { counters[places.1] = least + 1 }
    }
  }

  /// 0 for a word of no paper, 1 for one paper, then 2–3, 4–9, 10–29, 30–99, more.
  ///
  /// A paper that was counted itself is left out, so that training sees what a new paper will see.
  func bucket(_ hash: UInt64, withoutOne: Bool) -> UInt64 {
    let places = Self.places(of: hash)
    let count = Int(min(counters[places.0], counters[places.1])) - (withoutOne ? 1 : 0)
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

  private static func places(of hash: UInt64) -> (Int, Int) {
    let mixed = FeatureHash.mixed(1, hash)
    return (Int(mixed & UInt64(size - 1)), Int(mixed >> 32 & UInt64(size - 1)))
  }
}
