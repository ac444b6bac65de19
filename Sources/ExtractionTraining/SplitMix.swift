/// A generator of numbers that any machine repeats: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct SplitMix {
  private var state: UInt64

  /// Creates a generator.
  init(seed: UInt64) { state = seed }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// Whether something of a probability from 0 to 1 happens.
  mutating func happens(with probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }

  /// Puts values into an order by chance (Fisher and Yates); the standard library may change its own from one
  /// version to the next.
  mutating func shuffle(_ values: inout [Int]) {
    for last in values.indices.reversed().dropLast() {
      values.swapAt(last, Int(next().multipliedFullWidth(by: UInt64(last + 1)).high))
    }
  }
}
