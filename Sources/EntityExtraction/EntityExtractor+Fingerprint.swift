extension EntityExtractor {
  /// What tells extractions of different programs apart: rules, and the lexicon's content.
  ///
  /// A graph whose posts were extracted under another fingerprint is read again from the posts.
  public var fingerprint: String { "rules-\(Self.revision) lexicon-\(lexicon.fingerprint)" }

  /// Counted up with every change of what the same summary gives.
  private static let revision = 3
}
