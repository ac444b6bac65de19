internal import EntityExtraction
internal import GoldStandard

/// A summary's tokens with the labels that its annotation allows.
struct LabelledPaper: Sendable {
  /// What an annotator found.
  let annotation: GoldPaper
  /// How much of the summary's names that is.
  let coverage: TrainingPaper.Coverage
  /// The tokens.
  let summary: TokenizedSummary
  /// Their labels.
  let labels: GoldLabels

  /// Tokenizes and labels a paper.
  init(_ paper: TrainingPaper) {
    annotation = paper.annotation
    coverage = paper.coverage
    summary = Tokenizer.tokens(of: paper.summary, in: paper.text)
    labels = GoldLabels(paper.annotation, in: summary, coverage: paper.coverage)
  }
}
