import EntityExtraction
import Testing

@testable import ExtractionTraining

struct CalibrationFittingTests {
  /// A hundred candidates of each score, so many of them entities.
  private func candidates(_ groups: [(score: Double, entities: Int)]) -> [JudgedCandidate] {
    groups.flatMap { group in
      (0..<100).map {
        JudgedCandidate(
          score: group.score, isEntity: $0 < group.entities, isTyped: $0 < group.entities)
      }
    }
  }

  @Test func `confidence is the share of entities among candidates as likely`() {
    let calibration = Calibration(fitting: candidates([(0.2, 5), (0.6, 50), (0.9, 98)]))
    for (score, share) in [(0.2, 0.05), (0.6, 0.5), (0.9, 0.98)] {
      #expect(abs(calibration.confidence(of: score) - share) < 0.1)
    }
  }

  @Test func `a score that is wrong beside its neighbour is pooled with it`() {
    let calibration = Calibration(fitting: candidates([(0.4, 60), (0.5, 20)]))
    #expect(abs(calibration.confidence(of: 0.45) - 0.4) < 0.02)
  }

  @Test(arguments: 0..<20) func `the line never falls`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let candidates = (0..<300).map { _ in
      JudgedCandidate(
        score: Double(generator.next() >> 11) / 0x1p53, isEntity: generator.next() % 3 == 0,
        isTyped: false)
    }
    let calibration = Calibration(fitting: candidates)
    let line = (0...1000).map { calibration.confidence(of: Double($0) / 1000) }
    #expect(zip(line, line.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(line.first == 0 && line.last == 1)
  }

  @Test func `the threshold is where the most is found and the least made up`() {
    let judged = candidates([(0.205, 0), (0.605, 70), (0.905, 100)])
    let calibration = Calibration()
    #expect(calibration.bestThreshold(for: judged, among: 170) == 0.21)
    #expect(calibration.bestThreshold(for: candidates([(0.205, 10), (0.905, 100)]), among: 110) == 0.21)
  }

  @Test func `an entity with a wrong type does not lower the threshold`() {
    let wrong = (0..<100).map { _ in JudgedCandidate(score: 0.405, isEntity: true, isTyped: false) }
    let judged = wrong + candidates([(0.905, 100)])
    #expect(Calibration().bestThreshold(for: judged, among: 200) == 0.41)
  }

  @Test func `of thresholds that are about as good the lowest is taken`() {
    let hardlyWorse = candidates([(0.105, 0), (0.305, 33), (0.905, 100)])
    #expect(Calibration().bestThreshold(for: hardlyWorse, among: 200) == 0.11)
    let worse = candidates([(0.105, 0), (0.305, 30), (0.905, 100)])
    #expect(Calibration().bestThreshold(for: worse, among: 200) == 0.31)
  }

  @Test func `where nothing was found the threshold is a half`() {
    #expect(Calibration().bestThreshold(for: [], among: 3) == 0.5)
    #expect(Calibration().bestThreshold(for: candidates([(0.4, 0)]), among: 3) == 0.5)
  }
}
