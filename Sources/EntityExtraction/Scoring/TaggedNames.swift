/// The names that the tagger sees in a summary, each with its probability.
package struct TaggedNames: Sendable {
  /// The least probability with which a range of tokens is a name worth a second look.
  package static let leastProbability = 0.05
  /// The most tokens of a name.
  private static let longestName = 10

  /// The names in the order of the text; none shares a token with another.
  var names: [Found] = []

  /// Tags the passages of a summary.
  package init(_ input: TaggingInput, model: ChainModel, aliases: [DeclaredAlias]) {
    let pool = Self.pool(input, model: model)
    var best: [FoldedKey: Double] = [:]
    let keys = pool.map { FoldedKey($0.tokens, in: input.summary) }
    for (name, key) in zip(pool, keys) { best[key] = max(best[key] ?? 0, name.confidence) }
    // A summary calls a thing by one name: what is surely a name in one place wins in the others.
    let strength = keys.indices.map { (best[keys[$0]] ?? 0) + pool[$0].confidence }
    let order = pool.indices.sorted { (-strength[$0], pool[$0].tokens.lowerBound) < (-strength[$1], pool[$1].tokens.lowerBound) }
    var taken = [Bool](repeating: false, count: input.summary.tokens.count)
    for index in order where !pool[index].tokens.contains(where: { taken[$0] }) {
      for token in pool[index].tokens { taken[token] = true }
      names.append(pool[index])
    }
    addPartners(aliases)
  }

  /// Every range of tokens that may be a name.
  private static func pool(_ input: TaggingInput, model: ChainModel) -> [Found] {
    let factors = model.transitionFactors
    var pool: [Found] = []
    for passage in input.summary.passages {
      let sums = ChainSums(emissions: model.emissions(of: passage.tokens, in: input), transitions: factors)
      let first = passage.tokens.lowerBound
      for start in 0..<passage.tokens.count {
        let single = sums.probability(of: Int(TagLabel.single.rawValue), at: start)
        if single >= leastProbability {
          pool.append(Found(tokens: first + start..<first + start + 1, source: .tagger, confidence: single))
        }
        guard sums.probability(of: Int(TagLabel.begin.rawValue), at: start) >= leastProbability else { continue }
        for end in (start + 2)..<max(start + 2, min(start + longestName, passage.tokens.count) + 1) {
          let probability = sums.probability(ofName: start..<end)
          if probability >= leastProbability {
            pool.append(
              Found(tokens: first + start..<first + end, source: .tagger, confidence: probability))
          }
        }
      }
    }
    return pool
  }

  /// Adds the other name of a declared pair where one of the two is a name.
  private mutating func addPartners(_ aliases: [DeclaredAlias]) {
    for alias in aliases {
      let outer = names.first { $0.tokens == alias.outer }
      let inner = names.first { $0.tokens == alias.inner }
      guard let known = outer ?? inner, (outer == nil) != (inner == nil) else { continue }
      let missing = outer == nil ? alias.outer : alias.inner
      guard !names.contains(where: { $0.tokens.overlaps(missing) }) else { continue }
      names.append(Found(tokens: missing, source: .gloss, confidence: known.confidence / 2))
    }
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
