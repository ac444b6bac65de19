/// The names that the tagger sees in a summary, each with its probability; none shares a token with another.
struct TaggedNames {
  /// The least probability with which a range of tokens is a name worth a second look.
  private static let leastProbability = 0.05
  /// The probability from which on a name is sought in the summary's other places.
  private static let repeatedProbability = 0.3
  /// The most tokens of a name.
  private static let longestName = 10

  /// The names in the order of the text.
  private(set) var names: [Found] = []
  private var isTaken: [Bool]
  private let summary: TokenizedSummary

  /// Tags the passages of a summary.
  init(_ input: TaggingInput, model: ChainModel, rules: RuleNames) {
    summary = input.summary
    isTaken = [Bool](repeating: false, count: input.summary.tokens.count)
    choose(from: Self.pool(input, model: model))
    addPartners(rules.aliases)
    let sure = names.filter { $0.confidence >= Self.repeatedProbability }
    for name in RepetitionRule.names(in: summary, of: sure) { take(name) }
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    nameSources(rules)
  }

  /// Every range of tokens that may be a name.
  private static func pool(_ input: TaggingInput, model: ChainModel) -> [Found] {
    var pool: [Found] = []
    var sums = model.emptySums()
    for passage in input.summary.passages {
      model.read(passage.tokens, in: input, into: &sums)
      let first = passage.tokens.lowerBound
      for start in 0..<passage.tokens.count {
        let single = sums.probability(of: .single, at: start)
        if single >= leastProbability {
          pool.append(Found(tokens: first + start..<first + start + 1, source: .tagger, confidence: single))
        }
        guard sums.probability(of: .begin, at: start) >= leastProbability else { continue }
        for end in (start + 2)..<max(start + 2, min(start + longestName, passage.tokens.count) + 1) {
          let probability = sums.probability(ofName: start..<end)
          if probability >= leastProbability {
            pool.append(Found(tokens: first + start..<first + end, source: .tagger, confidence: probability))
          }
        }
      }
    }
    return pool
  }

  /// Takes the likeliest names first: a summary calls a thing by one name, so that what is surely a name in one place
  /// wins in the others.
  private mutating func choose(from pool: [Found]) {
    var forms = HashTable(capacity: pool.count)
    var best: [Double] = []
    let formOf = pool.map { name in
      let form = forms.number(of: FoldedKey(name.tokens, in: summary).identity, orInsert: best.count)
      if form == best.count { best.append(0) }
      best[form] = max(best[form], name.confidence)
      return form
    }
    let strength = zip(pool, formOf).map { best[$1] + $0.confidence }
    let order = pool.indices.sorted { left, right in
      strength[left] != strength[right]
        ? strength[left] > strength[right] : pool[left].tokens.lowerBound < pool[right].tokens.lowerBound
    }
    for index in order { take(pool[index]) }
  }

  /// Adds a name where none of its tokens is taken.
  private mutating func take(_ name: Found) {
    guard !name.tokens.contains(where: { isTaken[$0] }) else { return }
    for token in name.tokens { isTaken[token] = true }
    names.append(name)
  }

  /// Adds the other name of a declared pair where one of the two is a name.
  private mutating func addPartners(_ aliases: [DeclaredAlias]) {
    guard !aliases.isEmpty else { return }
    let confidence = Dictionary(names.map { ($0.tokens, $0.confidence) }, uniquingKeysWith: max)
    for alias in aliases {
      switch (confidence[alias.outer], confidence[alias.inner]) {
      case (let known?, nil): take(Found(tokens: alias.inner, source: .tagger, confidence: known / 2))
      case (nil, let known?): take(Found(tokens: alias.outer, source: .tagger, confidence: known / 2))
      case (nil, nil), (_?, _?): break
      }
    }
  }

  /// Names the rule that finds the same tokens as the tagger, which says more of a mention.
  private mutating func nameSources(_ rules: RuleNames) {
    // No two names begin with one token.
    var nameAt = [Int?](repeating: nil, count: summary.tokens.count)
    for (index, name) in names.enumerated() { nameAt[name.tokens.lowerBound] = index }
    for rule in rules.others.reversed() where rule.source != .shape {
      guard let name = nameAt[rule.tokens.lowerBound], names[name].tokens == rule.tokens else { continue }
      names[name].source = rule.source
    }
  }
}
