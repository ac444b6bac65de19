/// What the candidate model sees of a summary: its groups of mentions and their features.
package struct CandidateInput: Sendable {
  /// The groups in the order of their first mention.
  let groups: [MentionGroup]
  /// The features of each group.
  package let features: [[UInt32]]
  private let summary: TokenizedSummary

  /// Tags a summary, joins its names and reads their features.
  package init(_ input: TaggingInput, tagger: ChainModel, lexicon: Lexicon, featureBits: Int) {
    summary = input.summary
    let tagged = TaggedNames(input, model: tagger, rules: input.rules)
    let aliases = AdjacentAliases.declared(among: tagged.names, rules: input.rules.aliases, in: summary)
    groups = CandidateGrouping(summary, lexicon: lexicon).groups(of: tagged.names, aliases: aliases)
    var reader = CandidateFeatures(
      summary, groups: groups, lexicon: lexicon, cues: input.cues,
      hasBrand: input.rules.others.contains { $0.source == .title })
    var features: [[UInt32]] = []
    features.reserveCapacity(groups.count)
    for (index, group) in groups.enumerated() {
      features.append(reader.features(of: group, at: index, bits: featureBits))
    }
    self.features = features
  }

  /// The name of a group.
  package func name(of group: Int) -> String { CandidateName.name(of: groups[group], in: summary) }

  /// The distinct surfaces of a group, NFC.
  package func surfaces(of group: Int) -> [String] {
    var seen: Set<String> = []
    return groups[group].found.map { summary.surface(of: $0.tokens) }.filter { seen.insert($0).inserted }
  }

  /// The largest probability that the tagger gave to one of a group's mentions.
  package func taggerConfidence(of group: Int) -> Double {
    groups[group].found.map(\.confidence).max() ?? 0
  }
}
