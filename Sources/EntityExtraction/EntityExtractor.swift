public import PaperCorpus

/// Finds what a summary names: a pure function of the summary, the lexicon and the weights.
public struct EntityExtractor: Sendable {
  let lexicon: Lexicon
  let weights: ExtractionWeights
  /// The confidence from which on a candidate is taken for an entity, 0...1.
  public let threshold: Double

  /// Creates an extractor; where no threshold is given it is that of the weights.
  public init(lexicon: Lexicon = .embedded, weights: ExtractionWeights, threshold: Double? = nil) {
    self.lexicon = lexicon
    self.weights = weights
    self.threshold = threshold ?? weights.threshold
  }

  /// The confidence below which a candidate is not even kept for linking, unless the lexicon holds its name.
  private static let leastConfidence = 0.1

  /// What a summary of a post names, reports and relates.
  ///
  /// - Complexity: linear in the summary's bytes.
  public func extraction(from summary: PaperSummary, in text: SourceText) -> SummaryExtraction {
    let tokenized = Tokenizer.tokens(of: summary, in: text)
    let tagging = TaggingInput(
      tokenized, lexicon: lexicon, words: weights.words, isCounted: false,
      featureBits: weights.tagger.featureBits)
    let input = CandidateInput(
      tagging, tagger: weights.tagger, lexicon: lexicon, featureBits: weights.candidates.featureBits)
    var likely: [EntityCandidate] = []
    var novelty: [Double] = []
    var others: [EntityCandidate] = []
    var kept: [MentionGroup] = []
    for (index, group) in input.groups.enumerated() {
      let least = min(Self.leastConfidence, threshold)
      let judgement = weights.candidates.judgement(of: input.features[index]) { probability in
        weights.calibration.confidence(of: probability) >= least
      }
      guard let judgement else { continue }
      let confidence = weights.calibration.confidence(of: judgement.score)
      guard confidence >= least else { continue }
      kept.append(group)
      let candidate = candidate(
        of: group, named: input.name(of: index), judgement, confidence: confidence, in: tokenized)
      if confidence >= threshold {
        likely.append(candidate)
        novelty.append(judgement.novelty)
      } else {
        others.append(candidate)
      }
    }
    others += PassingNames(tokenized, lexicon: lexicon).candidates(of: tagging.rules.known, besides: kept)
    // What is hardly an entity takes no part in results and relations.
    return FactExtractor(summary: tokenized).extraction(of: likely, novelty: novelty).adding(others)
  }

  private func candidate(
    of group: MentionGroup, named name: String, _ judgement: CandidateJudgement, confidence: Double,
    in summary: TokenizedSummary
  ) -> EntityCandidate {
    // The surest mention is as sure as the candidate, the others in proportion.
    let surest = max(group.found.map(\.confidence).max() ?? 1, .leastNormalMagnitude)
    return EntityCandidate(
      name: name,
      mentions: group.found.map { found in
        Mention(
          span: summary.span(of: found.tokens), surface: summary.surface(of: found.tokens),
          section: summary.passages[summary.passage(of: found.tokens.lowerBound)].section,
          confidence: confidence * found.confidence / surest, source: found.source)
      },
      shares: TypeRoleShares(probabilities: judgement.joint),
      isGeneric: group.entry.map { lexicon.entries[$0].isGeneric } ?? false,
      aliases: group.aliases.map { evidence(of: $0, in: summary) })
  }

  private func evidence(of alias: DeclaredAlias, in summary: TokenizedSummary) -> AliasEvidence {
    let outer = summary.span(of: alias.outer)
    let inner = summary.span(of: alias.inner)
    return AliasEvidence(
      long: summary.surface(of: alias.outer), short: summary.surface(of: alias.inner), kind: alias.kind,
      span: ByteSpan(min(outer.start, inner.start), max(outer.end, inner.end)))
  }
}
