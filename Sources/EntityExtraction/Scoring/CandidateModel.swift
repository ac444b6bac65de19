/// Weighs a candidate's features: whether it is an entity, its type and its role.
///
/// Whether it is one is a logistic regression; type and role are one model of two linked variables, so that a
/// metric is not introduced because its neighbours are. The weights are small integers, as the tagger's.
package struct CandidateModel: Sendable {
  /// What a feature votes for: one output for being an entity, then the types, then the roles.
  package static let outputs = 1 + EntityType.allCases.count + EntityRole.allCases.count
  /// The output of the first type.
  package static let firstType = 1
  /// The output of the first role.
  package static let firstRole = 1 + EntityType.allCases.count
  /// The number of types with roles.
  package static let pairCount = EntityType.allCases.count * EntityRole.allCases.count

  /// The number of bits of a feature's number.
  package let featureBits: Int
  /// The weight of each feature and output in steps of `FixedPoint.step`: `feature * outputs + output`.
  package let weights: [Int8]
  /// The weight of each type with each role in the same steps: `type * EntityRole.allCases.count + role`.
  package let pairs: [Int8]

  /// Creates a model.
  ///
  /// - Precondition: there are as many weights as features and outputs, and as many as types with roles.
  package init(featureBits: Int, weights: [Int8], pairs: [Int8]) {
    precondition(weights.count == Self.outputs << featureBits, "each feature has a weight for each output")
    precondition(pairs.count == Self.pairCount, "each type has a weight with each role")
    self.featureBits = featureBits
    self.weights = weights
    self.pairs = pairs
  }

  /// What the model says of a candidate with these features.
  package func judgement(of features: [UInt32]) -> CandidateJudgement {
    var votes = [Int32](repeating: 0, count: Self.outputs)
    for feature in features {
      let row = Int(feature) * Self.outputs
      for output in 0..<Self.outputs { votes[output] += Int32(weights[row + output]) }
    }
    return CandidateJudgement(
      votes: votes.map { Double($0) * FixedPoint.step }, pairs: pairs.map { Double($0) * FixedPoint.step })
  }
}

/// What a candidate model says of one candidate.
package struct CandidateJudgement: Sendable {
  /// The probability that it is an entity.
  package let probability: Double
  /// The probability of each type with each role: `type * EntityRole.allCases.count + role`.
  package let joint: [Double]

  /// Reads the sums of the votes.
  package init(votes: [Double], pairs: [Double]) {
    probability = 1 / (1 + PortableMath.exp(-votes[0]))
    let roles = EntityRole.allCases.count
    var scores = pairs
    for index in scores.indices {
      scores[index] +=
        votes[CandidateModel.firstType + index / roles] + votes[CandidateModel.firstRole + index % roles]
    }
    let largest = scores.max() ?? 0
    scores = scores.map { PortableMath.exp($0 - largest) }
    let total = scores.reduce(0, +)
    joint = scores.map { $0 / total }
  }

  /// The likeliest type with role, the earlier one where two are as likely.
  private var best: Int {
    joint.indices.reduce(0) { joint[$1] > joint[$0] ? $1 : $0 }
  }

  /// The role of the likeliest type with role.
  package var role: EntityRole { EntityRole.allCases[best % EntityRole.allCases.count] }

  /// The probability that the paper introduces it, whatever its type.
  package var novelty: Double {
    let roles = EntityRole.allCases.count
    return stride(from: EntityRole.introduces.order, to: joint.count, by: roles).reduce(0) { $0 + joint[$1] }
  }

  /// The types with their shares: the likeliest pair's first, the others by their shares.
  package var types: [TypeScore] {
    let roles = EntityRole.allCases.count
    let first = EntityType.allCases[best / roles]
    let scores = EntityType.allCases.map { type in
      TypeScore(type, joint[(type.order * roles)..<((type.order + 1) * roles)].reduce(0, +))
    }
    let others = scores.filter { $0.type != first && $0.share >= 0.01 }
      .sorted { ($1.share, $0.type) < ($0.share, $1.type) }
    return [scores[first.order]] + others
  }
}
