/// A random graph with few hubs and many small nodes (R-MAT; Chakrabarti, Zhan and Faloutsos 2004).
///
/// Each edge falls into a quadrant of the adjacency matrix, then into one of that, down to a cell, with the
/// probabilities .57, .19, .19 and .05 of Graph 500. Nodes are numbered at random, as in Graph 500, so that the numbers
/// tell nothing about the degrees.
struct RMAT {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  /// From above 0 to 1, 24 random bits each.
  private(set) var weights: [Double] = []

  /// Draws `edgeCount` edges among `2^scale` nodes.
  init(scale: Int, edgeCount: Int, seed: UInt64 = 1998) {
    var random = SplitMix64(state: seed)
    let numbers = (0..<Int32(1 << scale)).shuffled(using: &random)
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    weights.reserveCapacity(edgeCount)
    for _ in 0..<edgeCount {
      var (source, target) = (0, 0)
      for _ in 0..<scale {
        let draw = Double(random.next() >> 11) * 0x1p-53
        source = source << 1 | (draw < 0.76 ? 0 : 1)
        target = target << 1 | (draw < 0.57 || 0.76..<0.95 ~= draw ? 0 : 1)
      }
      sources.append(numbers[source])
      targets.append(numbers[target])
      weights.append(Double(random.next() >> 40 + 1) * 0x1p-24)
    }
  }
}

/// A generator of numbers that repeats (Steele, Lea and Flood 2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
