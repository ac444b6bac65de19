internal import EmbeddedWeights
internal import PaperCorpus

/// What training leaves behind: the weights of the tagger and of the candidate model, and the words they know.
///
/// Weights are small integers of features' hashes; no text of a training paper is in them.
public struct ExtractionWeights: Sendable {
  /// The weights that label tokens.
  package let tagger: ChainModel
  /// The weights that judge candidates.
  package let candidates: CandidateModel
  /// How common each word is.
  package let words: WordFrequencies

  /// Puts weights together.
  package init(tagger: ChainModel, candidates: CandidateModel, words: WordFrequencies) {
    self.tagger = tagger
    self.candidates = candidates
    self.words = words
  }

  /// The weights that the program carries.
  public static let embedded: ExtractionWeights = {
    let bytes = UnsafeBufferPointer(start: kg_weights_bytes(), count: kg_weights_count())
    return ExtractionWeights(file: Array(bytes)) ?? ExtractionWeights()
  }()

  /// Weights that know nothing: every range of tokens is as likely a name as none.
  init() {
    tagger = ChainModel(
      featureBits: 0, weights: [Int8](repeating: 0, count: TagLabel.count),
      transitions: [Int8](repeating: 0, count: TagLabel.count * TagLabel.count))
    candidates = CandidateModel(
      featureBits: 0, weights: [Int8](repeating: 0, count: CandidateModel.outputs),
      pairs: [Int8](repeating: 0, count: CandidateModel.pairCount))
    words = WordFrequencies()
  }
}
