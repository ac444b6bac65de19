internal import EntityExtraction

/// Words behind a name that say what kind of thing it is: `FID 점수` is FID, `BM25 랭킹 알고리즘` no other thing than BM25.
enum ClassWords {
  /// The types of things that a last word, as `TermForm` gives it, may follow without meaning another thing.
  private static let types: [String: Set<EntityType>] = {
    let techniques: Set<EntityType> = [.method, .tool, .model]
    let ways = techniques.union([.task])
    let data: Set<EntityType> = [.dataset, .benchmark]
    return [
      "model": [.model, .method], "method": ways, "technique": ways, "algorithm": ways, "mechanism": ways,
      "ability": ways,
      "framework": techniques, "strategy": ways, "approach": ways,
      "scheme": techniques, "optimizer": [.method], "kernel": techniques, "protocol": [.tool, .method],
      "architecture": [.method, .model], "dataset": data, "data": data, "benchmark": data,
      "score": [.metric], "metric": [.metric], "value": [.metric], "simulator": [.tool],
      "library": [.tool], "platform": [.tool], "engine": [.tool],
      "ranking": [.method], "encoder": [.model], "decoder": [.model], "series": [.model], "family": [.model],
    ]
  }()

  /// Words that stand between a name and its class word.
  private static let links: Set<String> = [
    "based", "vision", "visual", "text", "language", "image", "family",
  ]

  /// Words that mean no more behind a term than the term does.
  private static let empty: Set<String> = [
    "method", "technique", "algorithm", "strategy", "approach", "mechanism", "ability",
  ]

  /// Words in front of a term that say only that nothing was added to it.
  private static let plainness: Set<String> = [
    "standard", "classical", "conventional", "traditional", "vanilla", "plain", "general", "basic", "naive",
    "lightweight",
  ]

  /// Words that mean no more behind a certain word than that does alone: a loss function is a loss.
  private static let emptyBehind = ["loss": "function"]

  /// The words of a term without one in front that says only that nothing was added to it.
  static func withoutPlainness(_ words: [String]) -> [String] {
    words.count > 1 && plainness.contains(words[0]) ? Array(words.dropFirst()) : words
  }

  /// Whether a word, as `TermForm` gives it, says what kind of thing a name is of.
  static func isClass(_ word: String) -> Bool { types[word] != nil }

  /// A name without its class words.
  struct Base {
    /// Its words.
    var words: [String]
    /// The types that it has to have for the longer name to mean the same.
    var types: Set<EntityType>
    /// The words without separators, as `TermForm.key` has them.
    var key: String { words.joined() }
  }

  /// What stays of a name without its class words; nil where it has none or nothing else.
  static func base(of name: String, read form: TermForm) -> Base? {
    let all = form.words
    var words = withoutPlainness(all)
    if let last = words.last, words.count > 1, emptyBehind[words[words.count - 2]] == last {
      words.removeLast()
    }
    guard let last = words.last, let types = types[last] else {
      return words.count == all.count ? nil : Base(words: words, types: Set(EntityType.allCases))
    }
    words.removeLast()
    // A paradigm and its class of models are one.
    if last == "model", !words.isEmpty, !isProper(name) { return Base(words: words, types: [.method]) }
    while let word = words.last, words.count > 1, links.contains(word) { words.removeLast() }
    guard !words.isEmpty, empty.contains(last) || isProper(name) else { return nil }
    return Base(words: words, types: types)
  }

  /// Whether a name starts with a word that only a proper name has: with two capitals, a digit, or Latin before Korean.
  private static func isProper(_ name: String) -> Bool {
    let first = name.prefix { $0.isASCII && !$0.isWhitespace }
    guard let initial = first.first, initial.isUppercase else { return false }
    return first.count(where: \.isUppercase) > 1 || first.contains(where: \.isNumber)
      || !NameForm.isLatin(name)
  }
}
