public import GraphStorage

/// A sentence that has what was searched for: the best of its summary.
public struct FoundSentence: Sendable, Hashable {
  /// The summary that it stands in.
  public let summary: FoundSummary
  /// The name of its section.
  public let section: String
  /// The one-based line of the post.
  public let line: Int
  /// What it says.
  public let text: MatchedText
  /// How many sentences of the summary have one of the terms.
  public let sentences: Int
}

/// The sentences that a search found.
public struct FoundSentences: Sendable, Hashable {
  /// The best of them, best first.
  public let best: [FoundSentence]
  /// How many there are in all.
  public let total: Int
}
