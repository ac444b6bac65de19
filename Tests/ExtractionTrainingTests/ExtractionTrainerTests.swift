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

  @Test func `marked sentences teach names that no paper holds`() throws {
    let lines = ["RiverBank", "LakeBank", "PondBank", "SeaBank"].map { name in
      "We\t0\tO\ntest\t3\tO\non\t8\tO\n\(name)\t11\tB-DATASET\ntoday\t30\tO\n\n"
    }
    let sentences = try MarkedSentences(
      file: Array(String(repeating: lines.joined(), count: 60).utf8))
    var trainer = AnnotatedPapers.trainer(sentences: sentences)
    trainer.sentenceShare = 1
    let taught = EntityExtractor(lexicon: Lexicon([]), weights: trainer.weights(from: papers), threshold: 0)
    let other = EntityExtractor(
      lexicon: Lexicon([]), weights: try ExtractionWeights(file: file), threshold: 0)
    func share(_ extractor: EntityExtractor) throws -> Double {
      let text = SourceText(fileBytes: Array("We test on RiverBank today".utf8))
      let span = ByteSpan(0, text.bytes.count)
      let summary = PaperSummary(
        paper: PaperID(rawValue: "1"), title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "",
        sections: [
          Section(kind: .other, heading: "", span: span, bullets: [Bullet(label: nil, span: span)])
        ])
      let found = extractor.extraction(from: summary, in: text).candidates.first { $0.name == "RiverBank" }
      return found.map { $0.shares.share(of: .dataset) + $0.shares.share(of: .benchmark) } ?? 0
    }
    #expect(try share(taught) > 0.5)
    #expect(try share(taught) > share(other))
  }

  @Test func `papers without anything to learn leave usable weights`() {
    let weights = AnnotatedPapers.trainer().weights(from: [])
    #expect(weights.threshold == 0.5)
    #expect(throws: Never.self) { try ExtractionWeights(file: weights.file) }
  }
}
