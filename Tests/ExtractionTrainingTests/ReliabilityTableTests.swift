import EntityExtraction
import GoldStandard
import PaperCorpus
import Testing

@testable import ExtractionTraining

struct ReliabilityTableTests {
  private func candidate(_ name: String, _ confidence: Double, source: Mention.Source = .tagger)
    -> EntityCandidate
  {
    EntityCandidate(
      name: name,
      mentions: [
        Mention(span: ByteSpan(0, 1), surface: name, section: 0, confidence: confidence, source: source)
      ], shares: TypeRoleShares(.method, .uses))
  }

  private func table(_ candidates: [EntityCandidate]) -> ReliabilityTable {
    var table = ReliabilityTable()
    let annotation = GoldPaper(
      id: PaperID(rawValue: "1"),
      entities: [
        .init(name: "A", types: [.task], role: .uses, surfaces: []),
        .init(name: "B", types: [.task], role: .uses, surfaces: [], isOptional: true),
      ])
    table.add(SummaryExtraction(candidates: candidates), of: annotation)
    return table
  }

  @Test func `a candidate counts in the tenth of its confidence, right where the annotation has it`() {
    let bins = table([candidate("A", 0.72), candidate("C", 0.78), candidate("D", 1)]).bins
    #expect(bins.map(\.count) == [0, 0, 0, 0, 0, 0, 0, 2, 0, 1])
    #expect(bins[7].right == 1 && bins[7].share == 0.5)
    #expect(abs(bins[7].confidence - 0.75) < 1e-9)
  }

  @Test func `what the annotation leaves open and what a figure measures count for nothing`() {
    #expect(
      table([candidate("B", 0.9), candidate("C", 0.7, source: .figure)]).bins.allSatisfy { $0.count == 0 })
  }

  @Test func `the error is the mean difference, weighted by counts`() {
    #expect(abs(table([candidate("A", 0.8), candidate("C", 0.3), candidate("D", 0.4)]).error - 0.3) < 1e-9)
    #expect(table([]).error == 0)
  }
}
