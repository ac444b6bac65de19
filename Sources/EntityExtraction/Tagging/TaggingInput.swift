/// What the tagger sees of a summary: the features of its tokens.
package struct TaggingInput: Sendable {
  /// The summary's tokens and passages.
  package let summary: TokenizedSummary
  /// The numbers of the features of all tokens.
  package let features: [UInt32]
  /// Where the features of each token begin; one more than there are tokens.
  package let starts: [Int]
  /// What the rules find in the summary.
  let rules: RuleNames
  /// What the rules and the counts say of each token.
  let cues: TokenCues

  /// Reads the features of a summary.
  package init(
    _ summary: TokenizedSummary, lexicon: Lexicon, words: WordFrequencies, isCounted: Bool, featureBits: Int
  ) {
    let rules = RuleNames(summary, lexicon: lexicon)
    let cues = TokenCues(summary, known: rules.known, ruled: rules.others, lexicon: lexicon)
    let templates = TokenFeatures(summary, cues: cues, frequencies: words, isCounted: isCounted)
    var starts: [Int] = []
    starts.reserveCapacity(summary.tokens.count + 1)
    features = [UInt32](unsafeUninitializedCapacity: summary.tokens.count * TokenFeatures.count) {
      numbers, count in
      var writer = FeatureWriter(to: numbers, bits: featureBits)
      for passage in summary.passages {
        for token in passage.tokens {
          starts.append(writer.count)
          templates.write(token, in: passage, to: &writer)
        }
      }
      count = writer.count
    }
    starts.append(features.count)
    self.summary = summary
    self.starts = starts
    self.rules = rules
    self.cues = cues
  }
}
