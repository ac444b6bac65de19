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
    // For each key, the last name that has it; for each name and key, the one before: chains instead of arrays.
    var last: [UInt64: Int] = [:]
    var places: [(name: Int, before: Int?)] = []
    last.reserveCapacity(names.count * 8)
    places.reserveCapacity(names.count * 8)
    var best: [[Int]: Pair] = [:]
    for (index, entry) in names.enumerated() {
      for key in Self.keys(of: entry.name) {
        var place = last.updateValue(places.count, forKey: key)
        places.append((index, place))
        while let earlier = place {
          let other = names[places[earlier].name]
          place = places[earlier].before
          guard other.entity != entry.entity,
            let likeness = NameLikeness.between(other.name, entry.name),
            SuspicionScore.likelihood(of: likeness) > 0
          else { continue }
          let pair = Pair(
            first: other.entity, second: entry.entity, likeness: likeness, names: [other.text, entry.text])
          let entities = [pair.first, pair.second]
          if best[entities].map({ pair.isNearer(than: $0) }) ?? true { best[entities] = pair }
        }
      }
    }
    pairs = best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Fingerprints of a name's letters, of those without a class word, and of those without each one of them; names
  /// that share one by chance are told apart when they are compared.
  ///
  /// The last come from one pass: a polynomial fingerprint of a string is that of its parts (Rabin & Karp, 1987).
  private static func keys(of name: ComparableName) -> [UInt64] {
    let letters = name.letters
    guard !letters.isEmpty else { return [] }
    var (prefixes, powers) = ([UInt64(0)], [UInt64(1)])
    for letter in letters {
      prefixes.append(extended(prefixes[prefixes.count - 1], by: letter))
      powers.append(powers[powers.count - 1] &* base)
    }
    let whole = prefixes[letters.count]
    var keys = [whole]
    let classless = name.classless.letters
    if classless.count < letters.count, !classless.isEmpty { keys.append(classless.reduce(0, extended)) }
    guard name.mayHaveSlip else { return keys }
    for index in letters.indices {
      let rest = powers[letters.count - index - 1]
      keys.append(prefixes[index] &* rest &+ whole &- prefixes[index + 1] &* rest)
    }
    return keys
  }

  /// A large odd number.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func extended(_ fingerprint: UInt64, by letter: UInt8) -> UInt64 {
    fingerprint &* base &+ UInt64(letter) &+ 1
  }
}
