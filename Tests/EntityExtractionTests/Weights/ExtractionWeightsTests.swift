import Testing

@testable import EntityExtraction

struct ExtractionWeightsTests {
  private let file: [UInt8]

  init() throws {
    file = try ExtractionWeights.embedded().file
  }

  @Test func `the embedded weights are those of a trained model`() throws {
    let weights = try ExtractionWeights.embedded()
    #expect(weights.tagger.weights.contains { $0 != 0 })
    #expect(weights.candidates.weights.contains { $0 != 0 })
    #expect(weights.words.counters.contains { $0 != 0 })
  }

  @Test func `a file read and written is the same file`() throws {
    #expect(try ExtractionWeights(file: file).file == file)
  }

  @Test func `what is no file of weights is said to be none`() {
    for bytes in [[], Array("kgw".utf8), [0] + file.dropFirst(), Array("# A post".utf8)] {
      #expect(throws: ExtractionWeightsError.foreign) { try ExtractionWeights(file: bytes) }
    }
  }

  @Test func `a file of another version is said to be one`() {
    var file = file
    file[3] = UInt8(ascii: "1")
    #expect(throws: ExtractionWeightsError.otherForm) { try ExtractionWeights(file: file) }
  }

  @Test(arguments: [4, 11, 12, 13, 14, 15, 119, 200, 1_000_000])
  func `a changed byte is noticed`(place: Int) {
    var file = file
    file[place] ^= 1
    #expect(throws: ExtractionWeightsError.damaged) { try ExtractionWeights(file: file) }
  }

  @Test(arguments: [4, 12, 15, 100_000])
  func `a file cut off is noticed`(length: Int) {
    #expect(throws: ExtractionWeightsError.damaged) { try ExtractionWeights(file: Array(file[..<length])) }
    #expect(throws: ExtractionWeightsError.damaged) { try ExtractionWeights(file: file + [0]) }
  }

  @Test func `other weights or another threshold make another extractor`() throws {
    let weights = try ExtractionWeights.embedded()
    var counters = weights.words.counters
    counters[0] ^= 1
    let others = ExtractionWeights(
      tagger: weights.tagger, candidates: weights.candidates, words: WordFrequencies(counters: counters),
      calibration: weights.calibration, threshold: weights.threshold)
    let fingerprints = [
      EntityExtractor(weights: weights), EntityExtractor(weights: others),
      EntityExtractor(weights: weights, threshold: weights.threshold / 2),
    ].map(\.fingerprint)
    #expect(Set(fingerprints).count == 3)
    #expect(EntityExtractor(weights: weights, threshold: weights.threshold).fingerprint == fingerprints[0])
  }
}
