import PaperCorpus
import Testing

@testable import EntityExtraction

struct PassingNamesTests {
  /// The candidates that the lexicon alone finds in a text, besides the first of its names where that is taken.
  private func passing(_ text: String, takingFirst isTaken: Bool = false) -> [EntityCandidate] {
    let fixture = SummaryFixture(text)
    let summary = Tokenizer.tokens(of: fixture.summary, in: fixture.text)
    let names = LexiconRule.names(in: summary, lexicon: .embedded)
    let groups = isTaken ? [MentionGroup(found: Array(names.prefix(1)), entry: nil, aliases: [])] : []
    return PassingNames(summary, lexicon: .embedded).candidates(of: names, besides: groups)
  }

  @Test func `a training word is a generic candidate of little confidence, with each of its places`() {
    let candidates = passing("데이터가 적어도 미세조정을 반복하고, 미세조정 없이도 비교한다.")
    #expect(candidates.map(\.name) == ["미세조정"])
    #expect(candidates.first?.isGeneric == true)
    #expect(candidates.first?.mentions.map(\.source) == [.lexicon, .lexicon])
    #expect(candidates.first?.role == .mentions)
    #expect(candidates.first.map { $0.confidence < 0.1 } == true)
  }

  @Test func `what is named otherwise is no name in passing`() {
    #expect(passing("미세조정 없이 교사 모델을 쓴다.", takingFirst: true).map(\.name) == ["교사 모델"])
  }

  @Test func `plain performance is no name`() {
    #expect(passing("이 방법은 성능을 크게 높인다.").isEmpty)
  }
}
