internal import EmbeddedWeights

/// What training leaves behind: the weights of the tagger and of the candidate model, the words they know, and how far
/// their confidence goes.
///
/// Weights are small integers of features' hashes; no text of a training paper is in them.
public struct ExtractionWeights: Sendable {
  /// The weights that label tokens.
  package let tagger: ChainModel
  /// The weights that judge candidates.
  package let candidates: CandidateModel
  /// How common each word is.
  package let words: WordFrequencies
  /// What the candidate model's probabilities are worth.
  package let calibration: Calibration
  /// The confidence from which on a candidate is taken for an entity, 0...1 in hundredths: that of the best F1 on
  /// papers that were not learned from.
  public let threshold: Double
  /// The digest of all of it; kept, as it takes as long as reading the weights.
  private(set) var contentDigest: UInt64 = 0

  /// Puts weights together; the digest is taken where it is not known.
  package init(
    tagger: ChainModel, candidates: CandidateModel, words: WordFrequencies, calibration: Calibration,
    threshold: Double, digest: UInt64? = nil
  ) {
    self.tagger = tagger
    self.candidates = candidates
    self.words = words
    self.calibration = calibration
    self.threshold = threshold
    contentDigest = digest ?? Self.digest(of: content[...])
  }

  /// The weights that the program carries.
  ///
  /// - Throws: `ExtractionWeightsError` where the program was built around a file that is no good.
  public static func embedded() throws(ExtractionWeightsError) -> ExtractionWeights { try carried.get() }

  private static let carried = Result { () throws(ExtractionWeightsError) in
    try ExtractionWeights(
      file: Array(UnsafeBufferPointer(start: kg_weights_bytes(), count: kg_weights_count())))
  }
}
