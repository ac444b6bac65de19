internal import GraphStorage

/// Pairs of entities with names that may be one thing's by their letters.
struct NearPairs {
  /// Two entities, the smaller index first.
  struct Pair {
    var first: Int
    var second: Int
    var likeness: NameLikeness
    /// The name of each that comes nearest to the other's.
    var names: [String]

    func isNearer(than other: Pair) -> Bool {
      likeness != other.likeness
        ? likeness < other.likeness : names.lexicographicallyPrecedes(other.names, by: Self.precede)
    }

    private static func precede(_ left: String, _ right: String) -> Bool {
      left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  /// The pairs, ordered by index.
  private(set) var pairs: [Pair] = []

  /// Finds the pairs by hashing: names that differ in one letter are alike once a letter of each is left out
  /// (the deletion neighbourhood of Bocek, Hunt & Stiller, 2007).
  ///
  /// - Complexity: O(n l) in the number of names and their length.
  init(_ graph: StoredGraph) {
    var names: [(entity: Int, text: String, name: ComparableName)] = []
    for (index, entity) in graph.entities.enumerated() where !entity.isGeneric {
      for name in NameNeighbourhood.names(of: entity) { names.append((index, name, ComparableName(name))) }
    }
    var buckets: [[UInt8]: [Int]] = [:]
    for (index, entry) in names.enumerated() {
      for key in Self.keys(of: entry.name) { buckets[key, default: []].append(index) }
    }
    var best: [[Int]: Pair] = [:]
    for members in buckets.values where members.count > 1 {
      for (position, left) in members.enumerated() {
        for right in members[(position + 1)...] where names[left].entity != names[right].entity {
          guard let likeness = NameLikeness.between(names[left].name, names[right].name) else { continue }
          guard SuspicionScore.likelihood(of: likeness) > 0 else { continue }
          let ordered = [left, right].sorted { (names[$0].entity, $0) < (names[$1].entity, $1) }
          let pair = Pair(
            first: names[ordered[0]].entity, second: names[ordered[1]].entity, likeness: likeness,
            names: ordered.map { names[$0].text })
          let key = [pair.first, pair.second]
          if best[key].map({ pair.isNearer(than: $0) }) ?? true { best[key] = pair }
        }
      }
    }
    pairs = best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func keys(of name: ComparableName) -> Set<[UInt8]> {
    var keys: Set<[UInt8]> = [name.letters, name.classless.letters]
    for index in name.letters.indices where name.mayHaveSlip {
      var shorter = name.letters
      shorter.remove(at: index)
      keys.insert(shorter)
    }
    keys.remove([])
    return keys
  }
}
