internal import EntityExtraction
public import EntityLinking
public import PaperCorpus

/// A linked corpus after its author's decisions: they win over whatever the linker decided.
public struct CuratedCorpus: Sendable {
  /// The entities, and which candidate is which.
  public let corpus: LinkedCorpus
  /// What is wrong with the decisions, in the order of places.
  public let diagnostics: [Diagnostic]

  /// Applies decisions.
  ///
  /// - Parameters:
  ///   - file: The decisions; without any, the corpus stays as it is.
  ///   - linked: What the linker decided.
  ///   - summaries: The corpus that it decided about, in the same order.
  ///   - threshold: The confidence below which a candidate says nothing of its paper.
  /// - Complexity: O(n log n) in the number of mentions.
  public init(
    applying file: CurationFile, to linked: LinkedCorpus, of summaries: [ExtractedSummary], threshold: Double
  ) {
    guard !file.entries.isEmpty else {
      corpus = linked
      diagnostics = file.diagnostics
      return
    }
    let entities = KnownEntity.all(in: linked)
    let plan = CurationPlan(file, for: entities)
    corpus = CorpusRewriting(plan: plan, linked: linked, entities: entities, threshold: threshold)
      .corpus(of: summaries)
    diagnostics = (file.diagnostics + plan.issues.map(\.diagnostic) + plan.undivided).sorted()
  }
}
