package import EntityExtraction

/// Trains a chain model on labelled summaries: stochastic gradient ascent of the likelihood of the allowed labels,
/// with the step sizes of AdaGrad (Duchi, Hazan and Singer, JMLR 2011) and a quadratic penalty.
package struct ChainTrainer: Sendable {
  /// The number of passes over the papers.
  package var epochs = 14
  /// The first pass whose weights count in the mean that becomes the model, from 0.
  package var firstAveraged = 2
  /// The first step size.
  package var rate: Float = 0.04
  /// The weight of the quadratic penalty of a feature, shared out over the tokens that hold it: what is rare is believed
  /// less.
  package var penalty: Float = 2
  /// The weight of a transition's penalty at each passage.
  package var transitionPenalty: Float = 1e-3

  /// The fewest papers that a feature has to occur in.
  package var fewestPapers = 2

  /// Creates a trainer.
  package init() {}

  /// The model after all passes.
  ///
  /// - Parameters:
  ///   - papers: Summaries with their labels, and how much each counts.
  ///   - featureBits: The number of bits of a feature's number.
  /// - Returns: The model.
  package func model(
    from papers: [(input: TaggingInput, labels: GoldLabels, share: Double)], featureBits: Int
  ) -> ChainModel {
    var model = ChainWeights(featureBits: featureBits)
    var squares = [Float](repeating: 1e-2, count: model.weights.count)
    var transitionSquares = [Float](repeating: 1e-2, count: model.transitions.count)
    var papersOf = [Int32](repeating: 0, count: 1 << featureBits)
    var last = [Int32](repeating: -1, count: 1 << featureBits)
    for (index, paper) in papers.enumerated() {
      for feature in paper.input.features where last[Int(feature)] != Int32(index) {
        last[Int(feature)] = Int32(index)
        papersOf[Int(feature)] += 1
      }
    }
    let isActive = papersOf.map { $0 >= fewestPapers }
    var tokensOf = [Float](repeating: 0, count: 1 << featureBits)
    for paper in papers { for feature in paper.input.features { tokensOf[Int(feature)] += 1 } }
    let decay = tokensOf.map { penalty / max($0, 1) }
    var order = Array(papers.indices)
    var generator = SplitMix(seed: 1)
    var (weights, transitions) = (
      WeightAverage(count: model.weights.count), WeightAverage(count: model.transitions.count)
    )
    for epoch in 0..<epochs {
      generator.shuffle(&order)
      for paper in order {
        for passage in papers[paper].input.summary.passages {
          step(
            passage.tokens, papers[paper].input, papers[paper].labels, papers[paper].share, isActive, decay,
            &model, &squares, &transitionSquares)
        }
      }
      if epoch >= firstAveraged {
        weights.add(model.weights)
        transitions.add(model.transitions)
      }
    }
    return ChainModel(
      featureBits: featureBits, weights: weights.mean().map(FixedPoint.steps),
      transitions: transitions.mean().map(FixedPoint.steps))
  }

  private func step(
    _ tokens: Range<Int>, _ input: TaggingInput, _ labels: GoldLabels, _ share: Double, _ isActive: [Bool],
    _ decay: [Float], _ model: inout ChainWeights, _ squares: inout [Float],
    _ transitionSquares: inout [Float]
  ) {
    let count = TagLabel.count
    let emissions = model.emissions(of: tokens, in: input)
    let factors = model.transitionFactors
    let free = ChainSums(emissions: emissions, transitions: factors)
    let bound = ChainSums(emissions: emissions, transitions: factors, allowed: labels.allowed[tokens])
    var transitionGradient = [Double](repeating: 0, count: count * count)
    for token in 0..<tokens.count {
      for label in TagLabel.allCases {
        let difference = bound.probability(of: label, at: token) - free.probability(of: label, at: token)
        let gradient = Float(difference * share)
        if token > 0 {
          for previous in TagLabel.allCases {
            transitionGradient[Int(previous.rawValue) * count + Int(label.rawValue)] +=
              (bound.probability(of: previous, before: label, at: token)
                - free.probability(of: previous, before: label, at: token)) * share
          }
        }
        if abs(gradient) < 1e-4 { continue }
        let index = token + tokens.lowerBound
        for place in input.starts[index]..<input.starts[index + 1] {
          let feature = Int(input.features[place])
          guard isActive[feature] else { continue }
          let weight = feature * count + Int(label.rawValue)
          let slope = gradient - decay[feature] * model.weights[weight]
          squares[weight] += slope * slope
          model.weights[weight] += rate * slope / squares[weight].squareRoot()
        }
      }
    }
    for index in transitionGradient.indices {
      let slope = Float(transitionGradient[index]) - transitionPenalty * model.transitions[index]
      transitionSquares[index] += slope * slope
      model.transitions[index] += rate * slope / transitionSquares[index].squareRoot()
    }
  }
}

/// The weights of a chain model while it is trained.
private struct ChainWeights {
  var weights: [Float]
  var transitions: [Float]

  init(featureBits: Int) {
    weights = [Float](repeating: 0, count: TagLabel.count << featureBits)
    transitions = [Float](repeating: 0, count: TagLabel.count * TagLabel.count)
  }

  func emissions(of tokens: Range<Int>, in input: TaggingInput) -> [Double] {
    var scores = [Double](repeating: 0, count: tokens.count * TagLabel.count)
    for token in tokens {
      let row = (token - tokens.lowerBound) * TagLabel.count
      for index in input.starts[token]..<input.starts[token + 1] {
        let feature = Int(input.features[index]) * TagLabel.count
        for label in 0..<TagLabel.count { scores[row + label] += Double(weights[feature + label]) }
      }
    }
    return scores
  }

  var transitionFactors: [Double] { transitions.map { PortableMath.exp(Double($0)) } }
}
