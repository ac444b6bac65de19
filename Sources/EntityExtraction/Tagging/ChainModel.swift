/// A linear-chain conditional random field over the tagger's labels (Lafferty, McCallum and Pereira, ICML 2001).
package struct ChainModel: Sendable {
  /// The number of bits of a feature's number.
  package let featureBits: Int
  /// The weight of each feature and label: `feature * TagLabel.count + label`.
  package var weights: [Float]
  /// The weight of each label behind each other: `previous * TagLabel.count + label`.
  package var transitions: [Float]

  /// Creates a model that knows nothing.
  package init(featureBits: Int) {
    self.featureBits = featureBits
    weights = [Float](repeating: 0, count: TagLabel.count << featureBits)
    transitions = [Float](repeating: 0, count: TagLabel.count * TagLabel.count)
  }

  /// The score of each token and label of some tokens.
  package func emissions(of tokens: Range<Int>, in input: TaggingInput) -> [Double] {
    var scores = [Double](repeating: 0, count: tokens.count * TagLabel.count)
    for token in tokens {
      let row = (token - tokens.lowerBound) * TagLabel.count
      for index in input.starts[token]..<input.starts[token + 1] {
        let feature = Int(input.features[index]) * TagLabel.count
        for label in 0..<TagLabel.count { scores[row + label] += Double(weights[feature + label]) }
      }
    }
    return scores
  }

  /// The exponentials of the transition weights.
  package var transitionFactors: [Double] { transitions.map { PortableMath.exp(Double($0)) } }

  /// The likeliest labels of some tokens (Viterbi), the smaller label where two are equally likely.
  package func labels(of tokens: Range<Int>, emissions: [Double]) -> [TagLabel] {
    let count = TagLabel.count
    var best = [Double](repeating: -.infinity, count: emissions.count)
    var from = [Int](repeating: 0, count: emissions.count)
    for token in 0..<tokens.count {
      for label in TagLabel.allCases {
        let place = token * count + Int(label.rawValue)
        if token == 0 {
          if label.mayFollow(.outside) { best[place] = emissions[place] + Double(transitions[Int(label.rawValue)]) }
          continue
        }
        for previous in TagLabel.allCases where label.mayFollow(previous) {
          let score =
            best[(token - 1) * count + Int(previous.rawValue)] + emissions[place]
            + Double(transitions[Int(previous.rawValue) * count + Int(label.rawValue)])
          if score > best[place] {
            best[place] = score
            from[place] = Int(previous.rawValue)
          }
        }
      }
    }
    guard !tokens.isEmpty else { return [] }
    var label = 0
    for candidate in TagLabel.allCases where candidate != .begin && candidate != .inside {
      let place = (tokens.count - 1) * count
      if best[place + Int(candidate.rawValue)] > best[place + label] { label = Int(candidate.rawValue) }
    }
    var labels: [TagLabel] = []
    for token in stride(from: tokens.count - 1, through: 0, by: -1) {
      labels.append(TagLabel.allCases[label])
      label = from[token * count + label]
    }
    return labels.reversed()
  }
}

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
    _ summary: TokenizedSummary, lexicon: Lexicon, frequencies: WordFrequencies, isCounted: Bool, featureBits: Int
  ) {
    let ruled = RuleNames(summary, lexicon: lexicon)
    let cues = TokenCues(summary, known: ruled.known, ruled: ruled.others, lexicon: lexicon)
    let templates = TokenFeatures(summary, cues: cues, frequencies: frequencies, isCounted: isCounted)
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

/// What the rules find in a summary, the lexicon's names apart from the others'.
package struct RuleNames: Sendable {
  let known: [Found]
  let others: [Found]
  let aliases: [DeclaredAlias]

  package init(_ summary: TokenizedSummary, lexicon: Lexicon) {
    let (beside, aliases) = ParenthesisRule.names(in: summary)
    known = LexiconRule.names(in: summary, lexicon: lexicon)
    others = TitleRule.names(in: summary) + beside + ShapeRule.names(in: summary)
    self.aliases = aliases
  }
}

package enum Experiment {
  package nonisolated(unsafe) static var flags: Set<String> = []
  package static func on(_ name: String) -> Bool { flags.contains(name) }
}
