import Testing

@testable import EntityExtraction

struct ExtractionWeightsTests {
  @Test func `the embedded weights are those of a trained model`() {
    let weights = ExtractionWeights.embedded
    #expect(weights.tagger.weights.contains { $0 != 0 })
    #expect(weights.candidates.weights.contains { $0 != 0 })
    #expect(weights.words.counters.contains { $0 != 0 })
  }

  @Test func `a file read and written is the same file`() throws {
    let file = ExtractionWeights.embedded.file
    #expect(try #require(ExtractionWeights(file: file)).file == file)
  }

  @Test func `a file of another form or length is none`() {
    let file = ExtractionWeights.embedded.file
    #expect(ExtractionWeights(file: []) == nil)
    #expect(ExtractionWeights(file: Array(file.dropLast())) == nil)
    #expect(ExtractionWeights(file: file + [0]) == nil)
    #expect(ExtractionWeights(file: [0] + file.dropFirst()) == nil)
  }
}
