/// Weighs a candidate's features: whether it is an entity, its type and its role.
///
/// Whether it is one is a logistic regression; type and role are one model of two linked variables, so that a
/// metric is not introduced because its neighbours are.
package struct CandidateModel: Sendable {
  /// What a feature votes for: one output for being an entity, then the types, then the roles.
  package static let outputs = 1 + EntityType.allCases.count + EntityRole.allCases.count
  package static let firstType = 1
  package static let firstRole = 1 + EntityType.allCases.count

  /// The number of bits of a feature's number.
  package let featureBits: Int
  /// The weight of each feature and output: `feature * outputs + output`.
  package var weights: [Float]
  /// The weight of each type with each role: `type * EntityRole.allCases.count + role`.
  package var pairs: [Float]

  /// Creates a model that knows nothing.
  package init(featureBits: Int) {
    self.featureBits = featureBits
    weights = [Float](repeating: 0, count: Self.outputs << featureBits)
    pairs = [Float](repeating: 0, count: EntityType.allCases.count * EntityRole.allCases.count)
  }

  /// The sums of the votes.
  package func votes(of features: [UInt32]) -> [Double] {
    var votes = [Double](repeating: 0, count: Self.outputs)
    for feature in features {
      let row = Int(feature) * Self.outputs
      for output in 0..<Self.outputs { votes[output] += Double(weights[row + output]) }
    }
    return votes
  }

  /// The probability that a candidate with these votes is an entity.
  package static func probability(votes: [Double]) -> Double { 1 / (1 + PortableMath.exp(-votes[0])) }

  /// The probability of each type with each role: `type * EntityRole.allCases.count + role`.
  package func joint(votes: [Double]) -> [Double] {
    let roles = EntityRole.allCases.count
    var scores = pairs.map(Double.init)
    for index in scores.indices {
      scores[index] += votes[Self.firstType + index / roles] + votes[Self.firstRole + index % roles]
    }
    let largest = scores.max() ?? 0
    scores = scores.map { PortableMath.exp($0 - largest) }
    let total = scores.reduce(0, +)
    return scores.map { $0 / total }
  }
}
