extension EntityExtractor {
  /// What tells extractions of different programs apart: rules, the lexicon's content, the weights and the threshold.
  ///
  /// A graph whose posts were extracted under another fingerprint is read again from the posts.
  public var fingerprint: String {
    "rules-\(Self.revision) lexicon-\(lexicon.fingerprint) weights-\(weights.digest) threshold-\(threshold)"
  }

  /// Counted up with every change of what the same summary gives.
  private static let revision = 8
}
