/// A linear-chain conditional random field over the tagger's labels (Lafferty, McCallum and Pereira, ICML 2001).
///
/// Its weights are small integers, so that every machine adds them up to the same scores.
package struct ChainModel: Sendable {
  /// The number of bits of a feature's number.
  package let featureBits: Int
  /// The weight of each feature and label in steps of `FixedPoint.step`: `feature * TagLabel.count + label`.
  package let weights: [Int8]
  /// The weight of each label behind each other in the same steps: `previous * TagLabel.count + label`.
  package let transitions: [Int8]
  /// The exponentials of the transition weights.
  private let transitionFactors: [Double]

  /// Creates a model.
  ///
  /// - Precondition: there are as many weights as features and labels, and as many transitions as pairs of labels.
  package init(featureBits: Int, weights: [Int8], transitions: [Int8]) {
    precondition(weights.count == TagLabel.count << featureBits, "each feature has a weight for each label")
    precondition(transitions.count == TagLabel.count * TagLabel.count, "each pair of labels has a weight")
    self.featureBits = featureBits
    self.weights = weights
    self.transitions = transitions
    transitionFactors = transitions.map { PortableMath.exp(Double($0) * FixedPoint.step) }
  }

  /// The sums over all label sequences of some tokens.
  package func sums(of tokens: Range<Int>, in input: TaggingInput) -> ChainSums {
    var scores = [Int32](repeating: 0, count: tokens.count * TagLabel.count)
    for token in tokens {
      let row = (token - tokens.lowerBound) * TagLabel.count
      for index in input.starts[token]..<input.starts[token + 1] {
        let feature = Int(input.features[index]) * TagLabel.count
        for label in 0..<TagLabel.count { scores[row + label] += Int32(weights[feature + label]) }
      }
    }
    return ChainSums(
      emissions: scores.map { Double($0) * FixedPoint.step }, transitions: transitionFactors,
      allowed: tokens.map { input.summary.tokens[$0].possibleLabels }[...])
  }
}
