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

  /// Finds the pairs among names that may be near each other.
  ///
  /// - Complexity: O(n l) in the number of names and their length.
  init(_ graph: StoredGraph) {
    let candidates = NameCandidates(graph)
    let names = graph.entities.map { entity in
      entity.isGeneric ? [] : NameNeighbourhood.names(of: entity).map { ($0, ComparableName($0)) }
    }
    for first in names.indices {
      for second in candidates.near(first) where second > first {
        var best: Pair?
        for (text, name) in names[first] {
          for (otherText, other) in names[second] {
            guard let likeness = NameLikeness.between(name, other),
              SuspicionScore.likelihood(of: likeness) > 0
            else { continue }
            let pair = Pair(first: first, second: second, likeness: likeness, names: [text, otherText])
            if best.map({ pair.isNearer(than: $0) }) ?? true { best = pair }
          }
        }
        if let best { pairs.append(best) }
      }
    }
  }
}
