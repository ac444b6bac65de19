import EntityExtraction
import PaperCorpus
import Testing

@testable import ExtractionTraining

struct CrossValidationTests {
  private let papers = AnnotatedPapers.papers(8)

  private func validation(folds: Int = 2, of papers: [TrainingPaper]? = nil) -> CrossValidation {
    CrossValidation(of: papers ?? self.papers, folds: folds, trainer: AnnotatedPapers.trainer())
  }

  @Test func `each paper is read by weights of the other folds' papers`() throws {
    let weights = validation().weightsOfPapers
    let odd = papers.indices.filter { $0 % 2 == 1 }.map { papers[$0] }
    let expected = AnnotatedPapers.trainer().weights(from: odd).digest
    #expect(weights.count == papers.count)
    #expect(try #require(weights[papers[0].summary.paper]).digest == expected)
    #expect(try #require(weights[papers[1].summary.paper]).digest != expected)
  }

  @Test func `the order of the papers makes no difference`() {
    let (one, other) = (validation(), validation(of: papers.reversed()))
    #expect(one.weightsOfPapers.mapValues(\.digest) == other.weightsOfPapers.mapValues(\.digest))
    #expect(one.reliability.bins.map(\.count) == other.reliability.bins.map(\.count))
  }
}
