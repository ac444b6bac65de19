/// The sums over all label sequences of a passage that a chain model weighs: the forward–backward algorithm, scaled
/// at each token so that nothing underflows (Rabiner 1989, section V.A).
package struct ChainSums: Sendable {
  /// The number of tokens.
  package private(set) var count = 0
  /// What the potentials of all tokens were divided by, as a logarithm.
  private var offset = 0.0
  private var potentials: [LabelValues] = []
  /// The factors of all labels behind each label.
  private let transitions: [LabelValues]
  private var forward: [LabelValues] = []
  private var backward: [LabelValues] = []
  private var scales: [Double] = []
  /// What is left of the scaling behind the last token.
  private var remainder = 1.0

  /// Sums over nothing yet.
  ///
  /// - Parameter transitions: the exponentials of the model's transition weights.
  init(transitions: [Double]) {
    self.transitions = TagLabel.allCases.map { previous in
      var factors = LabelValues()
      for label in TagLabel.allCases where label.mayFollow(previous) {
        factors[label] = transitions[Int(previous.rawValue) * TagLabel.count + Int(label.rawValue)]
      }
      return factors
    }
  }

  /// Sums over a passage.
  ///
  /// - Parameters:
  ///   - emissions: the score of each token and label, `token * TagLabel.count + label`.
  ///   - transitions: the exponentials of the model's transition weights.
  ///   - allowed: a bit a label for each token; the other labels count nothing. All are allowed where it is nil.
  package init(emissions: [Double], transitions: [Double], allowed: ArraySlice<UInt8>? = nil) {
    self.init(transitions: transitions)
    let labels = TagLabel.count
    makeRoom(for: emissions.count / labels)
    for token in 0..<count {
      let scores = emissions[token * labels..<(token + 1) * labels]
      let largest = scores.max() ?? 0
      offset += largest
      let mask = allowed.map { $0[$0.startIndex + token] } ?? 0b11111
      for (label, score) in zip(TagLabel.allCases, scores) where mask & (1 << label.rawValue) != 0 {
        potentials[token][label] = PortableMath.exp(score - largest)
      }
    }
    sumUp()
  }

  /// Sums over another passage, in the room of the last.
  ///
  /// - Parameters:
  ///   - count: its number of tokens.
  ///   - token: the scores of a token's labels in steps of `FixedPoint.step`, and a bit for each label that it may have.
  @inline(__always)
  mutating func read(count: Int, _ token: (Int) -> (scores: SIMD8<Int32>, allowed: UInt8)) {
    makeRoom(for: count)
    for index in 0..<count {
      let (scores, allowed) = token(index)
      let largest = max(max(max(scores[0], scores[1]), max(scores[2], scores[3])), scores[4])
      offset += Double(largest) * FixedPoint.step
      func potential(_ label: Int) -> Double {
        allowed & (1 << UInt8(label)) != 0 ? StepExponentials.value(scores[label] - largest) : 0
      }
      potentials[index] = LabelValues(
        outside: potential(0), begin: potential(1), inside: potential(2), end: potential(3),
        single: potential(4))
    }
    sumUp()
  }

  private mutating func makeRoom(for count: Int) {
    self.count = count
    offset = 0
    guard potentials.count < count else { return }
    potentials = [LabelValues](repeating: LabelValues(), count: count)
    forward = potentials
    backward = potentials
    scales = [Double](repeating: 0, count: count)
  }

  private mutating func sumUp() {
    remainder = 1
    guard count > 0 else { return }
    sumForward()
    sumBackward()
    remainder = (forward[count - 1] * backward[count - 1]).sum
  }

  private mutating func sumForward() {
    let (outside, begin, inside, end, single) = (
      transitions[0], transitions[1], transitions[2], transitions[3], transitions[4]
    )
    // A passage begins as if a token outside of any name stood in front of it.
    var last = LabelValues(outside: 1)
    for token in 0..<count {
      let sums = LabelValues(
        outside: last.outside * outside.outside + last.end * end.outside + last.single * single.outside,
        begin: last.outside * outside.begin + last.end * end.begin + last.single * single.begin,
        inside: last.begin * begin.inside + last.inside * inside.inside,
        end: last.begin * begin.end + last.inside * inside.end,
        single: last.outside * outside.single + last.end * end.single + last.single * single.single)
      let weighed = sums * potentials[token]
      let scale = weighed.sum
      scales[token] = scale
      last = weighed / scale
      forward[token] = last
    }
  }

  private mutating func sumBackward() {
    let (outside, begin, inside, end, single) = (
      transitions[0], transitions[1], transitions[2], transitions[3], transitions[4]
    )
    // No name is open behind the last token.
    var next = LabelValues(outside: 1, end: 1, single: 1)
    backward[count - 1] = next
    for token in stride(from: count - 2, through: 0, by: -1) {
      let potential = potentials[token + 1]
      let factors = next
      func free(_ label: LabelValues) -> Double {
        label.outside * potential.outside * factors.outside + label.begin * potential.begin * factors.begin
          + label.single * potential.single * factors.single
      }
      func open(_ label: LabelValues) -> Double {
        label.inside * potential.inside * factors.inside + label.end * potential.end * factors.end
      }
      next =
        LabelValues(
          outside: free(outside), begin: open(begin), inside: open(inside), end: free(end),
          single: free(single))
        / scales[token + 1]
      backward[token] = next
    }
  }

  /// The logarithm of the sum over all sequences.
  ///
  /// - Complexity: O(n) in the number of tokens.
  package var logSum: Double {
    guard count > 0 else { return 0 }
    return scales[..<count].reduce(offset) { $0 + PortableMath.log($1) } + PortableMath.log(remainder)
  }

  /// The probability of a label.
  package func probability(of label: TagLabel, at token: Int) -> Double {
    forward[token][label] * backward[token][label] / remainder
  }

  /// The probability of a label at a token and of another at the one in front of it.
  ///
  /// - Precondition: the token is not the first.
  package func probability(of previous: TagLabel, before label: TagLabel, at token: Int) -> Double {
    forward[token - 1][previous] * transitions[Int(previous.rawValue)][label] * potentials[token][label]
      * backward[token][label] / (scales[token] * remainder)
  }

  /// The probability that a range of tokens is exactly one name.
  package func probability(ofName range: Range<Int>) -> Double {
    let first = range.lowerBound
    let last = range.upperBound - 1
    if first == last { return probability(of: .single, at: first) }
    var product = forward[first].begin
    var previous = TagLabel.begin
    for token in (first + 1)...last {
      let label: TagLabel = token == last ? .end : .inside
      product *= transitions[Int(previous.rawValue)][label] * potentials[token][label] / scales[token]
      previous = label
    }
    return product * backward[last].end / remainder
  }
}
