/// What the candidate model sees of a summary: its groups of mentions and their features.
package struct CandidateInput: Sendable {
  /// The groups in the order of their first mention.
  let groups: [MentionGroup]
  /// The features of each group.
  package let features: [[UInt32]]
  /// The distinct surfaces of each group, NFC.
  package let surfaces: [[String]]
  /// The name of each group.
  package let names: [String]
  /// The largest probability that the tagger gave to one of a group's mentions.
  package let taggerConfidence: [Double]

  /// Tags a summary, joins its names and reads their features.
  package init(_ input: TaggingInput, tagger: ChainModel, lexicon: Lexicon, featureBits: Int) {
    let summary = input.summary
    let rules = RuleNames(summary, lexicon: lexicon)
    let tagged = TaggedNames(input, model: tagger, rules: rules)
    let aliases = AdjacentAliases.declared(among: tagged.names, rules: rules.aliases, in: summary)
    groups = CandidateGrouping(summary, lexicon: lexicon).groups(of: tagged.names, aliases: aliases)
    let cues = TokenCues(summary, known: rules.known, ruled: rules.others, lexicon: lexicon)
    var reader = CandidateFeatures(
      summary, groups: groups, lexicon: lexicon, cues: cues,
      hasBrand: rules.others.contains { $0.source == .title })
    var features: [[UInt32]] = []
    for (index, group) in groups.enumerated() {
      features.append(reader.features(of: group, among: groups, at: index, bits: featureBits))
    }
    self.features = features
    taggerConfidence = groups.map { $0.found.map(\.confidence).max() ?? 0 }
    names = groups.map { CandidateName.name(of: $0, in: summary) }
    surfaces = groups.map { group in
      var seen: Set<String> = []
      return group.found.map { summary.surface(of: $0.tokens) }.filter { seen.insert($0).inserted }
    }
  }
}
