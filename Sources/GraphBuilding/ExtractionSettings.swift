public import EntityExtraction
public import PaperCorpus

/// By which weights a build finds entities, and how sure it wants to be of them.
public struct ExtractionSettings: Sendable {
  /// The weights; nil for those that the program carries.
  public var weights: ExtractionWeights?
  /// Other weights for some papers, as where those that learned from a paper shall not read it.
  public var weightsOfPapers: [PaperID: ExtractionWeights] = [:]
  /// The confidence from which on a candidate is an entity, 0...1; nil for that of the weights.
  public var threshold: Double?

  /// Creates settings.
  public init(
    weights: ExtractionWeights? = nil, weightsOfPapers: [PaperID: ExtractionWeights] = [:],
    threshold: Double? = nil
  ) {
    self.weights = weights
    self.weightsOfPapers = weightsOfPapers
    self.threshold = threshold
  }
}

/// The extractor of each paper.
struct Extractors: Sendable {
  private let usual: EntityExtractor
  private let others: [PaperID: EntityExtractor]

  /// Makes the extractors.
  ///
  /// - Throws: `ExtractionWeightsError` where the weights that the program carries are wanted and no good.
  init(_ settings: ExtractionSettings) throws {
    let usual = EntityExtractor(
      weights: try settings.weights ?? .embedded(), threshold: settings.threshold)
    self.usual = usual
    others = settings.weightsOfPapers.mapValues { EntityExtractor(weights: $0, threshold: usual.threshold) }
  }

  /// The confidence from which on a candidate is an entity.
  var threshold: Double { usual.threshold }

  /// What tells graphs of different extractors apart.
  var fingerprint: String {
    others.sorted { $0.key < $1.key }.reduce(usual.fingerprint) { "\($0) \($1.key)-\($1.value.fingerprint)" }
  }

  /// What a summary says.
  func extraction(from summary: PaperSummary, in text: SourceText) -> SummaryExtraction {
    (others[summary.paper] ?? usual).extraction(from: summary, in: text)
  }
}
