/// The entities with the highest scores among those seen, as many as are asked for.
struct Nearest {
  private let limit: Int
  private let capacity: Int
  private var kept: [(entity: Int, score: Double)] = []
  /// The score that another has to be above to be kept.
  private(set) var leastScore = 0.0

  /// - Parameter limit: How many are kept at most, above 0.
  init(limit: Int) {
    self.limit = limit
    capacity = limit > Int.max / 2 - 16 ? .max : 2 * limit + 16
  }

  /// The entities, highest score first, and of those with one score the one with the smaller index.
  var entities: [Int] { Self.ranked(kept).prefix(limit).map(\.entity) }

  /// Sees an entity with a score above ``leastScore``; they come in the order of their indices.
  ///
  /// - Complexity: O(log k) in the number of those kept, on average.
  mutating func insert(_ entity: Int, score: Double) {
    kept.append((entity, score))
    guard kept.count >= capacity else { return }
    kept = Array(Self.ranked(kept).prefix(limit))
    leastScore = kept.last?.score ?? 0
  }

  private static func ranked(
    _ entities: [(entity: Int, score: Double)]
  ) -> [(entity: Int, score: Double)] {
    entities.sorted { $0.score != $1.score ? $0.score > $1.score : $0.entity < $1.entity }
  }
}
