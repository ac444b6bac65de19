import Testing

@testable import EntityExtraction

struct ChainSumsTests {
  private let transitions = (0..<25).map { PortableMath.exp(Double(($0 * 7) % 11) / 10 - 0.5) }

  private func emissions(_ count: Int) -> [Double] { (0..<count * 5).map { Double(($0 * 13) % 17) / 6 - 1 } }

  /// Every allowed label sequence of a length with the exponential of its score.
  private func sequences(_ count: Int) -> [(labels: [TagLabel], weight: Double)] {
    let scores = emissions(count)
    var all: [(labels: [TagLabel], weight: Double)] = [([], 1)]
    for token in 0..<count {
      all = all.flatMap { start in
        TagLabel.allCases.compactMap { label in
          let previous = start.labels.last ?? .outside
          guard label.mayFollow(previous) else { return nil }
          let step = transitions[Int(previous.rawValue) * 5 + Int(label.rawValue)]
          return (
            start.labels + [label],
            start.weight * step * PortableMath.exp(scores[token * 5 + Int(label.rawValue)])
          )
        }
      }
    }
    return all.filter { $0.labels.last != .begin && $0.labels.last != .inside }
  }

  @Test(arguments: 1...5) func `sums and probabilities are those of all sequences`(count: Int) {
    let sums = ChainSums(emissions: emissions(count), transitions: transitions)
    let all = sequences(count)
    let total = all.reduce(0) { $0 + $1.weight }
    #expect(abs(sums.logSum - PortableMath.log(total)) < 1e-10)
    for token in 0..<count {
      for label in TagLabel.allCases {
        let share = all.filter { $0.labels[token] == label }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(sums.probability(of: label, at: token) - share) < 1e-10)
        guard token > 0 else { continue }
        for previous in TagLabel.allCases {
          let pair = all.filter { $0.labels[token] == label && $0.labels[token - 1] == previous }
          let share = pair.reduce(0) { $0 + $1.weight } / total
          let found = sums.probability(of: previous, before: label, at: token)
          #expect(abs(found - share) < 1e-10)
        }
      }
    }
  }

  @Test func `the probability of a name is that of the sequences that hold it`() {
    let sums = ChainSums(emissions: emissions(5), transitions: transitions)
    let all = sequences(5)
    let total = all.reduce(0) { $0 + $1.weight }
    for start in 0..<5 {
      for end in (start + 1)...5 {
        let wanted: [TagLabel] =
          end - start == 1 ? [.single] : [.begin] + Array(repeating: .inside, count: end - start - 2) + [.end]
        let share =
          all.filter { Array($0.labels[start..<end]) == wanted }.reduce(0) { $0 + $1.weight } / total
        #expect(abs(sums.probability(ofName: start..<end) - share) < 1e-10)
      }
    }
  }

  @Test func `labels that are not allowed have no probability`() {
    let bound = ChainSums(
      emissions: emissions(3), transitions: transitions, allowed: [0b00010, 0b01000, 0b00001])
    #expect(abs(bound.probability(ofName: 0..<2) - 1) < 1e-12)
  }
}
