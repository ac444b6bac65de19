internal import EntityExtraction
internal import PaperCorpus

/// Finds names that are one thing's, by joining the surest pairs first.
///
/// A paper that uses two names for one thing says that they belong together; one that uses them for different things
/// says that they don't. Two groups of names are joined where more papers say the first than the second, and enough of
/// the rarer group's papers say so, which keeps one mistaken pair from joining two common names. Where a title
/// introduces a name, enough of the commoner group's papers must say so too: a new thing is not an old one that many
/// know. Average-linkage clustering after Sokal & Michener (1958), stopped by those conditions.
struct NameClusters {
  /// The share of the rarer group's papers that must use both groups for one thing.
  static let leastShare = 0.2

  /// Two names that are one thing's for a reason that lies in the names.
  struct Link {
    var first: Int
    var second: Int
    var reason: EntityAlias.Reason
  }

  /// What joined groups, by the two names that it is about: a tree over each group's names.
  private(set) var joins: [(first: Int, second: Int, evidence: NameEvidence)] = []
  private var sets: DisjointSets
  /// For each group, by its representative: the things that bear one of its names, by paper.
  private var bearers: [[PaperID: Set<Int>]]
  /// For each group, by its representative, its names.
  private var members: [[Int]]
  /// The groups, by their representatives, that hold a name which a title introduces.
  private var introduced: Set<Int>
  /// For each name, those that the blog's author keeps apart from it.
  private let mustNotJoin: [Int: Set<Int>]
  private let mayJoin: (Int, Int) -> Bool

  /// Joins names.
  ///
  /// - Parameters:
  ///   - names: For each name, the things that bear it.
  ///   - things: The things of all papers.
  ///   - introduced: The names that a title introduces.
  ///   - links: Names that are one thing's by what they look like or are known for, surest first.
  ///   - mustNotJoin: For each name, those that the blog's author keeps apart from it.
  ///   - mayJoin: Whether two names may ever be one thing's. No group holds two that may not.
  init(
    names: [[Int]], things: [PaperThing], introduced: Set<Int>, links: [Link],
    mustNotJoin: [Int: Set<Int>] = [:],
    mayJoin: @escaping (Int, Int) -> Bool
  ) {
    self.mustNotJoin = mustNotJoin
    sets = DisjointSets(count: names.count)
    self.introduced = introduced
    self.mayJoin = mayJoin
    bearers = names.map { bearers in
      Dictionary(grouping: bearers) { things[$0].paper }.mapValues(Set.init)
    }
    members = names.indices.map { [$0] }
    for link in links {
      let together = papers(link.first, link.second).together
      join(link.first, link.second, because: NameEvidence(reason: link.reason, papers: together))
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

  /// The pairs of names that some thing bears together, surest first: what several papers say goes before what one says.
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
    return counts.keys.map {
      (pair: $0, isSingle: counts[$0] == 1 ? 1 : 0, share: share($0), count: counts[$0] ?? 0)
    }
    .sorted { left, right in
      (left.isSingle, right.share, right.count, left.pair.first, left.pair.second)
        < (right.isSingle, left.share, left.count, right.pair.first, right.pair.second)
    }
    .map(\.pair)
  }

  /// How many papers use the groups of two names for one thing, and how many for different things only.
  private mutating func papers(_ first: Int, _ second: Int) -> (together: Int, apart: Int) {
    let (left, right) = (sets.representative(of: first), sets.representative(of: second))
    let (smaller, larger) = bearers[left].count < bearers[right].count ? (left, right) : (right, left)
    var count = (together: 0, apart: 0)
    for (paper, things) in bearers[smaller] {
      guard let others = bearers[larger][paper] else { continue }
      if things.isDisjoint(with: others) { count.apart += 1 } else { count.together += 1 }
    }
    return count
  }

  private mutating func joinIfAttested(_ first: Int, _ second: Int) {
    let (left, right) = (sets.representative(of: first), sets.representative(of: second))
    guard left != right else { return }
    let (together, apart) = papers(left, right)
    let isNew = introduced.contains(left) || introduced.contains(right)
    let counts = [bearers[left].count, bearers[right].count]
    let measured = (isNew ? counts.max() : counts.min()) ?? 0
    guard together > apart, Double(together) >= Self.leastShare * Double(measured) else { return }
    join(first, second, because: NameEvidence(reason: .summary, papers: together))
  }

  /// Makes the groups of two names one, unless they hold names that may not be.
  private mutating func join(_ first: Int, _ second: Int, because evidence: NameEvidence) {
    let (left, right) = (sets.representative(of: first), sets.representative(of: second))
    guard left != right else { return }
    for one in members[left] {
      if let others = mustNotJoin[one], !others.isDisjoint(with: members[right]) { return }
      // What the lexicon holds for one is not in doubt, whatever the names look like.
      guard evidence.reason == .lexicon || members[right].allSatisfy({ mayJoin(one, $0) }) else { return }
    }
    joins.append((first, second, evidence))
    sets.join(left, right)
    let (kept, emptied) = (min(left, right), max(left, right))
    if introduced.contains(emptied) { introduced.insert(kept) }
    bearers[kept].merge(bearers[emptied]) { $0.union($1) }
    bearers[emptied] = [:]
    members[kept] += members[emptied]
    members[emptied] = []
  }
}
