public import PaperCorpus

/// Finds what a summary names: a pure function of the summary and the lexicon.
public struct EntityExtractor: Sendable {
  /// Creates an extractor with the lexicon that the program carries.
  public init() {}

  /// What a summary of a post names, reports and relates.
  ///
  /// - Complexity: linear in the summary's bytes.
  public func extraction(from summary: PaperSummary, in text: SourceText) -> SummaryExtraction {
    SummaryExtraction()
  }
}
