import GraphAnalysis

/// A generator of numbers that repeats (SplitMix64; Steele, Lea and Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A list of edges among a number of nodes, drawn by seed: parallel edges, self-loops and dangling nodes occur.
struct RandomEdges {
  let nodeCount: Int
  let edges: [WeightedGraph.Edge]

  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    let nodeCount = Int.random(in: 1...40, using: &dice)
    let sources = 0...Int.random(in: 0..<nodeCount, using: &dice)
    self.nodeCount = nodeCount
    self.edges = (0..<Int.random(in: 0...120, using: &dice)).map { _ in
      WeightedGraph.Edge(
        source: Int.random(in: sources, using: &dice), target: Int.random(in: 0..<nodeCount, using: &dice),
        weight: Double.random(in: 0.001...10, using: &dice))
    }
  }

  func graph() throws -> WeightedGraph { try WeightedGraph(nodeCount: nodeCount, edges: edges) }
}

extension Collection<Double> {
  /// The sum of the absolute differences: the L1 distance.
  func distance(to other: some Collection<Double>) -> Double {
    zip(self, other).reduce(0) { $0 + abs($1.0 - $1.1) }
  }
}
