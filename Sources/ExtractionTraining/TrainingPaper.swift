public import GoldStandard
public import PaperCorpus

/// A summary with its annotation.
public struct TrainingPaper: Sendable {
  /// How much of what a summary names its annotation holds.
  package enum Coverage: Sendable {
    /// All of it.
    case whole
    /// Some types only, and no roles: what is not annotated may be a name of another type.
    case marked
  }

  /// The summary.
  public let summary: PaperSummary
  /// The text of its post.
  public let text: SourceText
  /// What an annotator found in it.
  public let annotation: GoldPaper
  /// How much that is.
  package let coverage: Coverage

  /// Pairs a summary with its annotation, which is whole.
  public init(summary: PaperSummary, text: SourceText, annotation: GoldPaper) {
    self.init(summary: summary, text: text, annotation: annotation, coverage: .whole)
  }

  /// Pairs a summary with its annotation.
  package init(summary: PaperSummary, text: SourceText, annotation: GoldPaper, coverage: Coverage) {
    self.summary = summary
    self.text = text
    self.annotation = annotation
    self.coverage = coverage
  }
}
