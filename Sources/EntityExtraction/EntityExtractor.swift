public import PaperCorpus

/// Finds what a summary names: a pure function of the summary and the lexicon.
public struct EntityExtractor: Sendable {
  let lexicon: Lexicon

  /// Creates an extractor with the lexicon that the program carries.
  public init() { self.init(lexicon: .embedded) }

  /// Creates an extractor with a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// What a summary of a post names, reports and relates.
  ///
  /// - Complexity: linear in the summary's bytes.
  public func extraction(from summary: PaperSummary, in text: SourceText) -> SummaryExtraction {
    let tokenized = Tokenizer.tokens(of: summary, in: text)
    let (found, aliases) = names(in: tokenized)
    let groups = CandidateGrouping(tokenized, lexicon: lexicon).groups(of: found, aliases: aliases)
    let candidates = groups.map { candidate(of: $0, in: tokenized) }
    return FactExtractor(summary: tokenized).extraction(of: candidates)
  }

  private func names(in summary: TokenizedSummary) -> (found: [Found], aliases: [DeclaredAlias]) {
    let (beside, aliases) = ParenthesisRule.names(in: summary)
    let known = LexiconRule.names(in: summary, lexicon: lexicon)
    let ruled = TitleRule.names(in: summary) + beside + known + ShapeRule.names(in: summary)
    let chosen = OverlapResolution.chosen(from: ruled, tokenCount: summary.tokens.count)
    let repeated = RepetitionRule.names(in: summary, of: chosen)
    return (OverlapResolution.chosen(from: chosen + repeated, tokenCount: summary.tokens.count), aliases)
  }

  private func candidate(of group: MentionGroup, in summary: TokenizedSummary) -> EntityCandidate {
    let types = TypeRules(summary, lexicon: lexicon).scores(of: group)
    return EntityCandidate(
      name: CandidateName.name(of: group, in: summary),
      mentions: group.found.map { mention(of: $0, in: summary) },
      types: types,
      role: RoleRules(summary).role(of: group, type: types.first?.type ?? .method),
      isGeneric: group.entry.map { lexicon.entries[$0].isGeneric } ?? false,
      aliases: group.aliases.map { evidence(of: $0, in: summary) })
  }

  private func mention(of name: Found, in summary: TokenizedSummary) -> Mention {
    Mention(
      span: summary.span(of: name.tokens), surface: summary.surface(of: name.tokens),
      section: summary.passages[summary.passage(of: name.tokens.lowerBound)].section,
      confidence: name.confidence, source: name.source)
  }

  private func evidence(of alias: DeclaredAlias, in summary: TokenizedSummary) -> AliasEvidence {
    let outer = summary.span(of: alias.outer)
    let inner = summary.span(of: alias.inner)
    return AliasEvidence(
      long: summary.surface(of: alias.outer), short: summary.surface(of: alias.inner), kind: alias.kind,
      span: ByteSpan(min(outer.start, inner.start), max(outer.end, inner.end)))
  }
}
