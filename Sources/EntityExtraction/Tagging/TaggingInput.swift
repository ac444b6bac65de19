/// What the tagger sees of a summary: the features of its tokens.
package struct TaggingInput: Sendable {
  /// The summary's tokens and passages.
  package let summary: TokenizedSummary
  /// The numbers of the features of all tokens.
  package let features: [UInt32]
  /// Where the features of each token begin; one more than there are tokens.
  package let starts: [Int]

  /// Reads the features of a summary.
  package init(
    _ summary: TokenizedSummary, lexicon: Lexicon, words: WordFrequencies, isCounted: Bool, featureBits: Int
  ) {
    let ruled = RuleNames(summary, lexicon: lexicon)
    let cues = TokenCues(summary, known: ruled.known, ruled: ruled.others, lexicon: lexicon)
    let templates = TokenFeatures(summary, cues: cues, frequencies: words, isCounted: isCounted)
    var hashes: [UInt64] = []
    var features: [UInt32] = []
    var starts: [Int] = []
    let mask = UInt64(1) << UInt64(featureBits) - 1
    for passage in summary.passages {
      for token in passage.tokens {
        hashes.removeAll(keepingCapacity: true)
        templates.append(token, in: passage, to: &hashes)
        starts.append(features.count)
        for hash in hashes { features.append(UInt32(truncatingIfNeeded: hash & mask)) }
      }
    }
    starts.append(features.count)
    self.summary = summary
    self.features = features
    self.starts = starts
  }
}
