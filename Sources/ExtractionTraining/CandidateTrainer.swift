package import EntityExtraction
package import GoldStandard

/// A candidate with what the annotation says of it.
package struct CandidateExample: Sendable {
  /// Its features.
  package var features: [UInt32]
  /// Whether it is an entity; nil where the annotation leaves that open.
  package var isEntity: Bool?
  /// The types that are right; empty where it is no entity or its type is open.
  package var types: [EntityType]
  /// The role that is right; nil where it is no entity or the annotation tells no roles.
  package var role: EntityRole?
  /// How much it counts beside one of an annotated summary.
  package var share = 1.0

  /// Pairs features with an entity of a summary's annotation, or with none.
  package init(features: [UInt32], entity: GoldPaper.Entity?) {
    self.features = features
    isEntity = entity.map { $0.isOptional ? nil : true } ?? false
    types = entity?.types ?? []
    role = entity?.role
  }

  /// Pairs features with a name that is marked, or with none.
  package init(features: [UInt32], marked entity: GoldPaper.Entity?, mayBeOther: Bool, share: Double) {
    self.features = features
    isEntity = entity != nil ? true : mayBeOther ? nil : false
    types = entity?.types ?? []
    self.share = share
  }
}

/// Trains a candidate model by stochastic gradient ascent of the likelihood, with the step sizes of AdaGrad.
package struct CandidateTrainer: Sendable {
  /// The number of passes over the examples.
  package var epochs = 20
  /// The first pass whose weights count in the mean that becomes the model, from 0.
  package var firstAveraged = 5
  /// The share of an example's features that a step leaves out, so that none relies on another (dropout; Srivastava et
  /// al., JMLR 15, 2014).
  package var omission = 0.2
  /// The first step size.
  package var rate: Float = 0.02
  /// The weight of the quadratic penalty of a feature's vote for being an entity, shared out over the examples that hold
  /// the feature: what is rare is believed less.
  package var entityPenalty: Float = 16
  /// The same of its votes for types and roles.
  package var typePenalty: Float = 3
  /// The weight of the penalty of a type with a role at each example.
  package var pairPenalty: Float = 3e-4
  /// How much an optional entity's type and role count beside a firm one's 1: most of them are classes of models, whose
  /// type says little of others.
  package var optionalShare = 0.3
  /// The fewest examples that a feature has to occur in.
  package var fewestExamples = 2

  /// Creates a trainer.
  package init() {}

  /// The model after all passes.
  package func model(from examples: [CandidateExample], featureBits: Int) -> CandidateModel {
    var weights = [Float](repeating: 0, count: CandidateModel.outputs << featureBits)
    var pairs = [Float](repeating: 0, count: CandidateModel.pairCount)
    var squares = [Float](repeating: 1e-2, count: weights.count)
    var pairSquares = [Float](repeating: 1e-2, count: pairs.count)
    var examplesOf = [Int32](repeating: 0, count: 1 << featureBits)
    for example in examples { for feature in example.features { examplesOf[Int(feature)] += 1 } }
    let isActive = examplesOf.map { $0 >= fewestExamples }
    var order = Array(examples.indices)
    var generator = SplitMix(seed: 2)
    let roles = EntityRole.allCases.count
    var (meanWeights, meanPairs) = (WeightAverage(count: weights.count), WeightAverage(count: pairs.count))
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      for index in order {
        let example = examples[index]
        let features = example.features.filter { _ in !generator.happens(with: omission) }
        var votes = [Double](repeating: 0, count: CandidateModel.outputs)
        for feature in features {
          let row = Int(feature) * CandidateModel.outputs
          for output in votes.indices { votes[output] += Double(weights[row + output]) }
        }
        let judgement = CandidateJudgement(votes: votes, pairs: pairs.map(Double.init))
        var slopes = [Double](repeating: 0, count: CandidateModel.outputs)
        if let isEntity = example.isEntity {
          slopes[0] = ((isEntity ? 1 : 0) - judgement.probability) * example.share
        }
        if !example.types.isEmpty {
          let joint = judgement.joint
          let share = example.isEntity == nil ? optionalShare : example.share
          let right = joint.indices.filter {
            $0 % roles == example.role?.order ?? $0 % roles
              && example.types.contains(EntityType.allCases[$0 / roles])
          }
          // Where no role is told, the model shares out what is right among the roles.
          let total = example.role == nil ? right.reduce(0) { $0 + joint[$1] } : Double(right.count)
          var target = [Double](repeating: 0, count: joint.count)
          for place in right { target[place] = (example.role == nil ? joint[place] : 1) / total }
          for place in joint.indices {
            let slope = (target[place] - joint[place]) * share
            slopes[CandidateModel.firstType + place / roles] += slope
            slopes[CandidateModel.firstRole + place % roles] += slope
            let step = Float(slope) - pairPenalty * pairs[place]
            pairSquares[place] += step * step
            pairs[place] += rate * step / pairSquares[place].squareRoot()
          }
        }
        for (output, slope) in slopes.enumerated() where abs(slope) > 1e-4 {
          for feature in features where isActive[Int(feature)] {
            let weight = Int(feature) * CandidateModel.outputs + output
            let penalty = output == 0 ? entityPenalty : typePenalty
            let step = Float(slope) - penalty / Float(examplesOf[Int(feature)]) * weights[weight]
            squares[weight] += step * step
            weights[weight] += rate * step / squares[weight].squareRoot()
          }
        }
      }
      if epoch >= firstAveraged {
        meanWeights.add(weights)
        meanPairs.add(pairs)
      }
    }
    // All features vote at once where the model is used.
    let kept = Float(1 - omission)
    return CandidateModel(
      featureBits: featureBits, weights: meanWeights.mean(times: kept).map(FixedPoint.steps),
      pairs: meanPairs.mean().map(FixedPoint.steps))
  }
}
