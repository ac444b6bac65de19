/// Sets of integers that can be joined: union by the smaller representative, with path halving (Tarjan 1975).
public struct DisjointSets: Sendable {
  private var parents: [Int]

  /// Creates the sets of one of `0..<count`.
  public init(count: Int) { parents = Array(0..<count) }

  /// The smallest member of the set that holds an integer.
  public mutating func representative(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Makes the sets of two integers one.
  public mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (representative(of: one), representative(of: other))
    parents[max(left, right)] = min(left, right)
  }
}
