public import EntityExtraction
internal import GoldStandard
public import PaperCorpus

/// What training on some of the papers is worth on the others: papers are parted into folds, and each is read by
/// weights of the other folds' papers.
public struct CrossValidation: Sendable {
  /// The weights that did not learn from a paper, for each.
  public private(set) var weightsOfPapers: [PaperID: ExtractionWeights] = [:]
  /// The middle of the folds' thresholds.
  public private(set) var threshold = 0.5
  /// How far confidence can be relied on.
  public private(set) var reliability = ReliabilityTable()

  /// Trains a fold after the other.
  ///
  /// - Parameters:
  ///   - papers: The papers; their order makes no difference.
  ///   - folds: The number of folds, at least 2.
  ///   - trainer: What trains the weights.
  public init(of papers: [TrainingPaper], folds: Int, trainer: ExtractionTrainer) {
    let papers = papers.sorted { $0.summary.paper < $1.summary.paper }
    var thresholds: [Double] = []
    for fold in 0..<folds {
      let held = papers.indices.filter { $0 % folds == fold }.map { papers[$0] }
      let weights = trainer.weights(
        from: papers.indices.filter { $0 % folds != fold }.map { papers[$0] })
      thresholds.append(weights.threshold)
      let extractor = EntityExtractor(lexicon: trainer.lexicon, weights: weights)
      for paper in held {
        weightsOfPapers[paper.summary.paper] = weights
        reliability.add(extractor.extraction(from: paper.summary, in: paper.text), of: paper.annotation)
      }
    }
    thresholds.sort()
    if !thresholds.isEmpty { threshold = thresholds[thresholds.count / 2] }
  }
}
