internal import EntityExtraction

/// What a candidate model says of a candidate that it did not learn from, and what the annotation does.
struct JudgedCandidate: Sendable {
  /// The model's score, 0 to 1.
  let score: Double
  /// Whether it is one.
  let isEntity: Bool
  /// Whether it is one, and of the type that the model takes it for.
  let isTyped: Bool
}

extension Calibration {
  /// Fits the map to candidates: isotonic regression by pooling adjacent violators (Ayer et al., Annals of
  /// Mathematical Statistics 1955) over groups of about equal size, straight between them; candidates of one
  /// score stay together.
  ///
  /// - Complexity: O(n log n) in the number of candidates.
  init(fitting candidates: [JudgedCandidate]) {
    let sorted = candidates.sorted { $0.score < $1.score }
    let groups = Self.knotCount - 2
    let smallest = (sorted.count + groups - 1) / groups
    var pools: [Pool] = []
    var pool = Pool()
    for (index, candidate) in sorted.enumerated() {
      pool.add(Pool(candidate))
      let isLast = index + 1 == sorted.count
      guard isLast || pool.count >= smallest && sorted[index + 1].score > candidate.score else {
        continue
      }
      while let last = pools.last, last.share >= pool.share { pool.add(pools.removeLast()) }
      pools.append(pool)
      pool = Pool()
    }
    self.init(knots: pools.map { ($0.scores / Double($0.count), $0.share) })
  }

  /// How much less than the best F1 is as good: it hardly changes around its best, and what is found can be hidden.
  private static let indifference = 0.003

  /// The threshold, in hundredths, at which the most is found and the least made up: the lowest of those whose F1 is
  /// about the best, where an entity with a wrong type is not found but made up.
  ///
  /// - Parameters:
  ///   - candidates: Candidates that the model did not learn from.
  ///   - entities: How many entities there were to find.
  /// - Returns: A number from 0.01 to 0.99; 0.5 where nothing was found.
  func bestThreshold(for candidates: [JudgedCandidate], among entities: Int) -> Double {
    var found = [Int](repeating: 0, count: 101)
    var right = found
    for candidate in candidates {
      let hundredths = Int(confidence(of: candidate.score) * 100)
      found[hundredths] += 1
      right[hundredths] += candidate.isTyped ? 1 : 0
    }
    var (foundAbove, rightAbove) = (found[100], right[100])
    var measures: [(hundredths: Int, f1: Double)] = []
    for hundredths in (1...99).reversed() {
      foundAbove += found[hundredths]
      rightAbove += right[hundredths]
      measures.append((hundredths, 2 * Double(rightAbove) / Double(max(1, foundAbove + entities))))
    }
    let best = measures.map(\.f1).max() ?? 0
    guard best > 0, let lowest = measures.last(where: { $0.f1 >= best - Self.indifference }) else {
      return 0.5
    }
    return Double(lowest.hundredths) / 100
  }
}

/// Neighbours in the order of the model that share one share of entities.
private struct Pool {
  var count = 0
  var scores = 0.0
  var entities = 0
  var share: Double { Double(entities) / Double(count) }

  init() {}

  init(_ candidate: JudgedCandidate) {
    (count, scores, entities) = (1, candidate.score, candidate.isEntity ? 1 : 0)
  }

  mutating func add(_ other: Pool) {
    count += other.count
    scores += other.scores
    entities += other.entities
  }
}
