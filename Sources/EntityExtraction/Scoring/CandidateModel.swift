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
  /// The weight of each type with each role in steps of `FixedPoint.step`: `type * EntityRole.allCases.count + role`.
  package let pairs: [Int8]
  private let table: WeightTable

  /// Creates a model.
  ///
  /// - Precondition: there are as many weights as features and outputs, and as many as types with roles.
  package init(featureBits: Int, weights: [Int8], pairs: [Int8]) {
    precondition(weights.count == Self.outputs << featureBits, "each feature has a weight for each output")
    precondition(pairs.count == Self.pairCount, "each type has a weight with each role")
    self.featureBits = featureBits
    table = WeightTable(weights, width: Self.outputs)
    self.pairs = pairs
  }

  /// The weight of each feature and output in the same steps: `feature * outputs + output`.
  package var weights: [Int8] { table.weights }

  /// What the model says of a candidate with these features; nil where its probability of being an entity is not wanted,
  /// which its score is never above.
  package func judgement(
    of features: [UInt32], where isWanted: (Double) -> Bool
  ) -> CandidateJudgement? {
    let first = table.sums(of: features[...], block: 0)
    let probability = 1 / (1 + StepExponentials.value(-first[0]))
    guard isWanted(probability) else { return nil }
    let second = table.sums(of: features[...], block: 1)
    let roles = EntityRole.allCases.count
    var scores = pairs.map(Int32.init)
    for index in scores.indices {
      let (type, role) = (Self.firstType + index / roles, Self.firstRole + index % roles)
      scores[index] +=
        (type < 8 ? first[type] : second[type - 8]) + (role < 8 ? first[role] : second[role - 8])
    }
    let largest = scores.max() ?? 0
    return CandidateJudgement(
      probability: probability, weights: scores.map { StepExponentials.value($0 - largest) })
  }
}

/// What a candidate model says of one candidate.
package struct CandidateJudgement: Sendable {
  /// The probability that it is an entity, by its own features.
  package let probability: Double
  /// The probability of each type with each role: `type * EntityRole.allCases.count + role`.
  package let joint: [Double]

  /// Reads the sums of the votes.
  package init(votes: [Double], pairs: [Double]) {
    let roles = EntityRole.allCases.count
    var scores = pairs
    for index in scores.indices {
      scores[index] +=
        votes[CandidateModel.firstType + index / roles] + votes[CandidateModel.firstRole + index % roles]
    }
    let largest = scores.max() ?? 0
    scores = scores.map { PortableMath.exp($0 - largest) }
    self.init(probability: 1 / (1 + PortableMath.exp(-votes[0])), weights: scores)
  }

  /// Normalizes the weights of types with roles.
  fileprivate init(probability: Double, weights: [Double]) {
    self.probability = probability
    let total = weights.reduce(0, +)
    joint = weights.map { $0 / total }
  }

  /// What its confidence is read from, 0 to the probability: the probability times the geometric mean of the largest
  /// shares of a type and of a role, as what is neither clearly one thing nor clearly another is less often one at all.
  package var score: Double {
    let roles = EntityRole.allCases.count
    var (typeShares, roleShares) = (
      [Double](repeating: 0, count: EntityType.allCases.count), [Double](repeating: 0, count: roles)
    )
    for (place, share) in joint.enumerated() {
      typeShares[place / roles] += share
      roleShares[place % roles] += share
    }
    let clarity = (typeShares.max() ?? 0) * (roleShares.max() ?? 0)
    return probability * clarity.squareRoot()
  }

  /// The probability that the paper introduces it, whatever its type.
  package var novelty: Double {
    let roles = EntityRole.allCases.count
    return stride(from: EntityRole.introduces.order, to: joint.count, by: roles).reduce(0) { $0 + joint[$1] }
  }
}
