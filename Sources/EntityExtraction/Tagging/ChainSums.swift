/// The sums over all label sequences of a passage that a chain model weighs: the forward–backward algorithm, scaled
/// at each token so that nothing underflows (Rabiner 1989, section V.A).
package struct ChainSums: Sendable {
  /// The number of tokens.
  package let count: Int
  /// The logarithm of the sum over all sequences.
  package let logSum: Double
  private let potentials: [Double]
  private let transitions: [Double]
  private var forward: [Double]
  private var backward: [Double]
  private var scales: [Double]
  /// What is left of the scaling behind the last token.
  private let remainder: Double

  private static let labels = TagLabel.count
  private static let allowedPairs: [Bool] = TagLabel.allCases.flatMap { previous in
    TagLabel.allCases.map { $0.mayFollow(previous) }
  }

  /// Sums over a passage.
  ///
  /// - Parameters:
  ///   - emissions: the score of each token and label, `token * TagLabel.count + label`.
  ///   - transitions: the exponentials of the model's transition weights.
  ///   - allowed: a bit a label for each token; the other labels count nothing. All are allowed where it is nil.
  package init(emissions: [Double], transitions: [Double], allowed: ArraySlice<UInt8>? = nil) {
    let labels = Self.labels
    count = emissions.count / labels
    self.transitions = transitions
    var potentials = [Double](repeating: 0, count: emissions.count)
    var logSum = 0.0
    for token in 0..<count {
      var largest = emissions[token * labels]
      for label in 1..<labels { largest = max(largest, emissions[token * labels + label]) }
      logSum += largest
      let mask = allowed.map { $0[$0.startIndex + token] } ?? 0b11111
      for label in 0..<labels where mask & (1 << UInt8(label)) != 0 {
        potentials[token * labels + label] = PortableMath.exp(emissions[token * labels + label] - largest)
      }
    }
    self.potentials = potentials
    forward = [Double](repeating: 0, count: emissions.count)
    backward = forward
    scales = [Double](repeating: 0, count: count)
    for token in 0..<count {
      var total = 0.0
      for label in 0..<labels {
        var sum = 0.0
        if token == 0 {
          // A passage begins as if a token outside of any name stood in front of it.
          sum = Self.allowedPairs[label] ? transitions[label] : 0
        } else {
          for previous in 0..<labels where Self.allowedPairs[previous * labels + label] {
            sum += forward[(token - 1) * labels + previous] * transitions[previous * labels + label]
          }
        }
        forward[token * labels + label] = sum * potentials[token * labels + label]
        total += forward[token * labels + label]
      }
      scales[token] = total
      for label in 0..<labels { forward[token * labels + label] /= total }
    }
    var remainder = 1.0
    for token in stride(from: count - 1, through: 0, by: -1) {
      for label in 0..<labels {
        if token == count - 1 {
          let isOpen = label == TagLabel.begin.rawValue || label == TagLabel.inside.rawValue
          backward[token * labels + label] = isOpen ? 0 : 1
          continue
        }
        var sum = 0.0
        for next in 0..<labels where Self.allowedPairs[label * labels + next] {
          sum +=
            transitions[label * labels + next] * potentials[(token + 1) * labels + next]
            * backward[(token + 1) * labels + next]
        }
        backward[token * labels + label] = sum / scales[token + 1]
      }
    }
    if count > 0 {
      let last = (count - 1) * labels
      remainder = 0
      for label in 0..<labels { remainder += forward[last + label] * backward[last + label] }
      for scale in scales { logSum += PortableMath.log(scale) }
      logSum += PortableMath.log(remainder)
    }
    self.remainder = remainder
    self.logSum = logSum
  }

  /// The probability of a label.
  package func probability(of label: Int, at token: Int) -> Double {
    forward[token * Self.labels + label] * backward[token * Self.labels + label] / remainder
  }

  /// The probability of a label at a token and of another at the one in front of it.
  ///
  /// - Precondition: the token is not the first.
  package func probability(of previous: Int, before label: Int, at token: Int) -> Double {
    guard Self.allowedPairs[previous * Self.labels + label] else { return 0 }
    return forward[(token - 1) * Self.labels + previous] * transitions[previous * Self.labels + label]
      * potentials[token * Self.labels + label] * backward[token * Self.labels + label]
      / (scales[token] * remainder)
  }

  /// The probability that a range of tokens is exactly one name.
  package func probability(ofName range: Range<Int>) -> Double {
    let labels = Self.labels
    let (begin, inside, end) = (1, 2, 3)
    let first = range.lowerBound
    let last = range.upperBound - 1
    if first == last { return probability(of: Int(TagLabel.single.rawValue), at: first) }
    var product = forward[first * labels + begin]
    var previous = begin
    for token in (first + 1)...last {
      let label = token == last ? end : inside
      product *= transitions[previous * labels + label] * potentials[token * labels + label] / scales[token]
      previous = label
    }
    return product * backward[last * labels + end] / remainder
  }
}
