public import GoldStandard
public import PaperCorpus

/// A summary with its annotation.
public struct TrainingPaper: Sendable {
  /// The summary.
  public let summary: PaperSummary
  /// The text of its post.
  public let text: SourceText
  /// What an annotator found in it.
  public let annotation: GoldPaper

  /// Pairs a summary with its annotation.
  public init(summary: PaperSummary, text: SourceText, annotation: GoldPaper) {
    self.summary = summary
    self.text = text
    self.annotation = annotation
  }
}
