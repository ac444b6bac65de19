/// Names of the lexicon that a summary says in passing: what the tagger takes for ordinary words.
///
/// Classes of models, training words and plain measures are hardly ever what a paper is about, and who asks where they
/// stand wants every place.
struct PassingNames {
  /// How likely such a name is an entity: of those in annotated papers one in fifty is, and every second may be one.
  private static let confidence = 0.02

  private let summary: TokenizedSummary
  private let lexicon: Lexicon

  init(_ summary: TokenizedSummary, lexicon: Lexicon) {
    self.summary = summary
    self.lexicon = lexicon
  }

  /// One candidate a thing that the lexicon's names stand for, without those that share a token with a group.
  ///
  /// - Parameters:
  ///   - names: The names of the lexicon in the summary.
  ///   - groups: What the summary surely or perhaps names.
  /// - Returns: The candidates in the order of their first mentions.
  func candidates(of names: [Found], besides groups: [MentionGroup]) -> [EntityCandidate] {
    var isTaken = [Bool](repeating: false, count: summary.tokens.count)
    for token in groups.lazy.flatMap(\.found).flatMap(\.tokens) { isTaken[token] = true }
    var order: [Int] = []
    var mentions: [Int: [Mention]] = [:]
    for name in names where !name.tokens.contains(where: { isTaken[$0] }) && !isVague(name.tokens) {
      guard let entry = name.entry else { continue }
      if mentions[entry] == nil { order.append(entry) }
      mentions[entry, default: []].append(
        Mention(
          span: summary.span(of: name.tokens), surface: summary.surface(of: name.tokens),
          section: summary.passages[summary.passage(of: name.tokens.lowerBound)].section,
          confidence: Self.confidence, source: .lexicon))
    }
    return order.compactMap { entry in
      guard let mentions = mentions[entry], let name = mentions.first?.surface,
        let type = lexicon.entries[entry].types.first
      else { return nil }
      return EntityCandidate(
        name: name, mentions: mentions, shares: TypeRoleShares(type, .mentions),
        isGeneric: lexicon.entries[entry].isGeneric)
    }
  }

  /// Whether a name is a word such as `성능`, which names a measure only beside a figure.
  private func isVague(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1 && MeasureNouns.kind(of: summary.folded(of: tokens.lowerBound)) == .vague
  }
}
