import EntityExtraction
import GoldStandard
import PaperCorpus
import Testing

@testable import ExtractionTraining

struct ExtractionTrainerTests {
  private let papers = AnnotatedPapers.papers()
  private let file: [UInt8]

  init() {
    file = AnnotatedPapers.trainer().weights(from: papers).file
  }

  @Test func `the same papers give the same bytes`() {
    #expect(AnnotatedPapers.trainer().weights(from: papers).file == file)
  }

  @Test func `the order of the papers makes no difference`() {
    #expect(AnnotatedPapers.trainer().weights(from: papers.reversed()).file == file)
  }

  @Test(arguments: [1, 5]) func `the number of threads makes no difference`(workers: Int) {
    #expect(AnnotatedPapers.trainer(workers: workers).weights(from: papers).file == file)
  }

  @Test func `other papers give other bytes`() {
    #expect(AnnotatedPapers.trainer().weights(from: Array(papers.dropLast())).file != file)
  }

  @Test func `what was annotated is found in a paper that was not learned from`() throws {
    let new = try #require(AnnotatedPapers.papers(papers.count + 1).last)
    let extractor = EntityExtractor(lexicon: Lexicon([]), weights: try ExtractionWeights(file: file))
    let found = extractor.extraction(from: new.summary, in: new.text).candidates
      .filter { $0.confidence >= extractor.threshold }
    #expect(found.map(\.name) == new.annotation.entities.map(\.name))
    #expect(found.map(\.type) == [.method, .dataset])
    #expect(found.map(\.role) == [.introduces, .evaluatesOn])
  }

  @Test func `papers without anything to learn leave usable weights`() {
    let weights = AnnotatedPapers.trainer().weights(from: [])
    #expect(weights.threshold == 0.5)
    #expect(throws: Never.self) { try ExtractionWeights(file: weights.file) }
  }
}
