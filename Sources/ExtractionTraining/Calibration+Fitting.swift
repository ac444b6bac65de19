internal import EntityExtraction

/// What a candidate model says of a candidate that it did not learn from, and what the annotation does.
struct JudgedCandidate: Sendable {
  /// The model's probability that it is an entity.
  let probability: Double
  /// Whether it is one.
  let isEntity: Bool
  /// Whether it is one, and of the type that the model takes it for.
  let isTyped: Bool
}

extension Calibration {
  /// Fits the map to candidates: isotonic regression by pooling adjacent violators (Ayer et al., Annals of
  /// Mathematical Statistics 1955) over groups of about equal size, straight between them; candidates of one
  /// probability stay together.
  ///
  /// - Complexity: O(n log n) in the number of candidates.
  init(fitting candidates: [JudgedCandidate]) {
    let sorted = candidates.sorted { $0.probability < $1.probability }
    let groups = Self.knotCount - 2
    let smallest = (sorted.count + groups - 1) / groups
    var pools: [Pool] = []
    var pool = Pool()
    for (index, candidate) in sorted.enumerated() {
      pool.add(Pool(candidate))
      let isLast = index + 1 == sorted.count
      guard isLast || pool.count >= smallest && sorted[index + 1].probability > candidate.probability else {
        continue
      }
      while let last = pools.last, last.share >= pool.share { pool.add(pools.removeLast()) }
      pools.append(pool)
      pool = Pool()
    }
    self.init(knots: pools.map { ($0.probabilities / Double($0.count), $0.share) })
  }

  /// The threshold, in hundredths, at which the most is found and the least made up: the one of best F1, where
  /// an entity with a wrong type is not found but made up.
  ///
  /// - Parameters:
  ///   - candidates: Candidates that the model did not learn from.
  ///   - entities: How many entities there were to find.
  /// - Returns: A number from 0.01 to 0.99, the lowest of several that are best; 0.5 where nothing was found.
  func bestThreshold(for candidates: [JudgedCandidate], among entities: Int) -> Double {
    var found = [Int](repeating: 0, count: 101)
    var right = found
    for candidate in candidates {
      let hundredths = Int(confidence(of: candidate.probability) * 100)
      found[hundredths] += 1
      right[hundredths] += candidate.isTyped ? 1 : 0
    }
    var best = (f1: 0.0, hundredths: 50)
    var (foundAbove, rightAbove) = (found[100], right[100])
    for hundredths in (1...99).reversed() {
      foundAbove += found[hundredths]
      rightAbove += right[hundredths]
      let f1 = 2 * Double(rightAbove) / Double(max(1, foundAbove + entities))
      if f1 >= best.f1, rightAbove > 0 { best = (f1, hundredths) }
    }
    return Double(best.hundredths) / 100
  }
}

/// Neighbours in the order of the model that share one share of entities.
private struct Pool {
  var count = 0
  var probabilities = 0.0
  var entities = 0
  var share: Double { Double(entities) / Double(count) }

  init() {}

  init(_ candidate: JudgedCandidate) {
    (count, probabilities, entities) = (1, candidate.probability, candidate.isEntity ? 1 : 0)
  }

  mutating func add(_ other: Pool) {
    count += other.count
    probabilities += other.probabilities
    entities += other.entities
  }
}
