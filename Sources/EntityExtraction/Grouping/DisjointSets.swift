/// Sets of integers that can be joined: union by the smaller representative, with path halving (Tarjan 1975).
struct DisjointSets {
  private var parents: [Int]

  /// Creates the sets of one of `0..<count`.
  init(count: Int) { parents = Array(0..<count) }

  /// The smallest member of the set that holds an integer.
  mutating func representative(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Makes the sets of two integers one.
  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (representative(of: one), representative(of: other))
    parents[max(left, right)] = min(left, right)
  }
}
