import PaperCorpus
import Testing

@testable import EntityExtraction
@testable import ExtractionTraining
@testable import GoldStandard

struct MarkedSentencesTests {
  private func sentences(_ lines: String...) throws -> MarkedSentences {
    try MarkedSentences(file: Array(lines.joined(separator: "\n").utf8))
  }

  private let parsing = [
    "Dependency\t0\tB-TASK", "parsing\t11\tI-TASK", "on\t19\tO", "KiteBank\t22\tB-DATASET",
  ]

  @Test func `offsets tell which tokens a blank parts`() throws {
    let read = try sentences("word\t0\tO", "-\t4\tO", "level\t5\tO", "BLEU\t11\tB-METRIC", ".\t15\tO")
    let text = try #require(read.papers.first).text
    #expect(String(decoding: text.bytes, as: UTF8.self) == "word-level BLEU.\n")
  }

  @Test func `a mark goes on to the token in front of the next`() throws {
    let entities = try #require(try sentences(parsing.joined(separator: "\n")).papers.first).annotation
      .entities
    #expect(entities.map(\.surfaces) == [["Dependency parsing"], ["KiteBank"]])
    #expect(entities.map(\.types) == [[.task], [.dataset, .benchmark]])
  }

  @Test func `marks with one folded name are one entity`() throws {
    let read = try sentences("Parsing\t0\tB-TASK", "", "parsing\t0\tB-TASK")
    #expect(read.count == 2)
    #expect(try #require(read.papers.first).annotation.entities.map(\.surfaces) == [["Parsing", "parsing"]])
  }

  @Test func `twenty sentences that follow each other are a paper`() throws {
    let read = try sentences(Array(repeating: "KiteBank\t0\tB-DATASET\n", count: 41).joined(separator: "\n"))
    #expect(read.count == 41)
    #expect(read.papers.map { $0.summary.sections[0].bullets.count } == [20, 20, 1])
  }

  @Test(arguments: ["word", "word\t0", "word\tfirst\tO", "word\t0\tB-MODEL", "word\t0\tX-TASK", "\t0\tO"])
  func `a line of another form is named`(line: String) {
    #expect(throws: MarkedSentencesError.foreignLine(2)) { try sentences("fine\t0\tO", line) }
  }

  @Test(arguments: ["", "\n\n"]) func `a file without sentences is refused`(content: String) {
    #expect(throws: MarkedSentencesError.empty) { try sentences(content) }
  }
}
