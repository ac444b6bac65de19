/// A linear-chain conditional random field over the tagger's labels (Lafferty, McCallum and Pereira, ICML 2001).
///
/// Its weights are small integers, so that every machine adds them up to the same scores.
package struct ChainModel: Sendable {
  /// The number of bits of a feature's number.
  package let featureBits: Int
  /// The weight of each label behind each other in steps of `FixedPoint.step`: `previous * TagLabel.count + label`.
  package let transitions: [Int8]
  private let table: WeightTable
  /// The exponentials of the transition weights.
  private let transitionFactors: [Double]

  /// Creates a model.
  ///
  /// - Precondition: there are as many weights as features and labels, and as many transitions as pairs of labels.
  package init(featureBits: Int, weights: [Int8], transitions: [Int8]) {
    precondition(weights.count == TagLabel.count << featureBits, "each feature has a weight for each label")
    precondition(transitions.count == TagLabel.count * TagLabel.count, "each pair of labels has a weight")
    self.featureBits = featureBits
    table = WeightTable(weights, width: TagLabel.count)
    self.transitions = transitions
    transitionFactors = transitions.map { PortableMath.exp(Double($0) * FixedPoint.step) }
  }

  /// The weight of each feature and label in the same steps: `feature * TagLabel.count + label`.
  package var weights: [Int8] { table.weights }

  /// Sums over nothing yet, for `read`.
  func emptySums() -> ChainSums { ChainSums(transitions: transitionFactors) }

  /// Takes the sums over all label sequences of some tokens.
  func read(_ tokens: Range<Int>, in input: TaggingInput, into sums: inout ChainSums) {
    sums.read(count: tokens.count) { token in
      let index = tokens.lowerBound + token
      return (
        table.sums(of: input.features[input.starts[index]..<input.starts[index + 1]], block: 0),
        input.summary.tokens[index].possibleLabels
      )
    }
  }
}
