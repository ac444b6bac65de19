internal import EntityExtraction
internal import PaperCorpus

/// Names that are one thing's, found by joining the surest pairs first.
///
/// A paper that uses two names for one thing says that they belong together; one that uses them for different things
/// says that they don't. Two groups of names are joined where more papers say the first than the second, and enough of
/// the rarer group's papers say so, which keeps one mistaken pair from joining two common names. Where a title
/// introduces a name, enough of the commoner group's papers must say so too: a new thing is not an old one that many
/// know. Average-linkage clustering after Sokal & Michener (1958), stopped by those conditions.
struct NameClusters {
  /// The share of the rarer group's papers that must use both groups for one thing.
  static let leastShare = 0.2

  private var sets: DisjointSets
  /// For each group, by its representative: the things that bear one of its names, by paper.
  private var bearers: [[PaperID: Set<Int>]]
  /// The groups, by their representatives, that hold a name which a title introduces.
  private var introduced: Set<Int>
  /// Pairs of names that the blog's author keeps apart.
  private let distinct: [(Int, Int)]

  /// Joins names.
  ///
  /// - Parameters:
  ///   - names: For each name, the things that bear it.
  ///   - things: The things of all papers.
  ///   - introduced: The names that a title introduces.
  ///   - known: Groups of names that are one thing's for certain.
  ///   - distinct: Pairs of names that no group may hold both of.
  ///   - mayJoin: Whether two names may ever be one thing's.
  init(
    names: [[Int]], things: [PaperThing], introduced: Set<Int>, known: [[Int]], distinct: [(Int, Int)] = [],
    mayJoin: (Int, Int) -> Bool
  ) {
    self.distinct = distinct
    sets = DisjointSets(count: names.count)
    self.introduced = introduced
    bearers = names.map { bearers in
      Dictionary(grouping: bearers) { things[$0].paper }.mapValues(Set.init)
    }
    for group in known {
      for name in group.dropFirst() { join(group[0], name) }
    }
    var namesOfThing = [[Int]](repeating: [], count: things.count)
    for (name, bearers) in names.enumerated() {
      for thing in bearers { namesOfThing[thing].append(name) }
    }
    for pair in Self.pairs(in: namesOfThing, bearers: bearers) where mayJoin(pair.first, pair.second) {
      joinIfAttested(pair.first, pair.second)
    }
  }

  /// The group that a name is in, as its smallest name.
  mutating func group(of name: Int) -> Int { sets.representative(of: name) }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The pairs of names that some thing bears together, surest first.
  private static func pairs(in namesOfThing: [[Int]], bearers: [[PaperID: Set<Int>]]) -> [Pair] {
    var counts: [Pair: Int] = [:]
    for names in namesOfThing {
      for (position, first) in names.enumerated() {
        for second in names[(position + 1)...] { counts[Pair(first: first, second: second), default: 0] += 1 }
      }
    }
    func share(_ pair: Pair) -> Double {
      Double(counts[pair] ?? 0) / Double(max(1, min(bearers[pair.first].count, bearers[pair.second].count)))
    }
    return counts.keys.map { ($0, share($0), counts[$0] ?? 0) }
      .sorted {
        ($1.1, $1.2, $0.0.first, $0.0.second) < ($0.1, $0.2, $1.0.first, $1.0.second)
      }
      .map(\.0)
  }

  private mutating func joinIfAttested(_ first: Int, _ second: Int) {
    let (left, right) = (sets.representative(of: first), sets.representative(of: second))
    guard left != right else { return }
    let (smaller, larger) = bearers[left].count < bearers[right].count ? (left, right) : (right, left)
    var together = 0
    var apart = 0
    for (paper, things) in bearers[smaller] {
      guard let others = bearers[larger][paper] else { continue }
      if things.isDisjoint(with: others) { apart += 1 } else { together += 1 }
    }
    let isNew = introduced.contains(left) || introduced.contains(right)
    let measured = bearers[isNew ? larger : smaller].count
    guard together > apart, Double(together) >= Self.leastShare * Double(measured) else {
      return
    }
    join(left, right)
  }

  /// Whether two groups, by their representatives, hold names that are kept apart.
  private mutating func areDistinct(_ left: Int, _ right: Int) -> Bool {
    for (first, second) in distinct {
      let groups = (sets.representative(of: first), sets.representative(of: second))
      if groups == (left, right) || groups == (right, left) { return true }
    }
    return false
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (sets.representative(of: first), sets.representative(of: second))
    guard left != right, !areDistinct(left, right) else { return }
    sets.join(left, right)
    if introduced.contains(left) || introduced.contains(right) {
      introduced.insert(sets.representative(of: left))
    }
    let merged = bearers[left].merging(bearers[right]) { $0.union($1) }
    bearers[left] = [:]
    bearers[right] = [:]
    bearers[sets.representative(of: left)] = merged
  }
}
