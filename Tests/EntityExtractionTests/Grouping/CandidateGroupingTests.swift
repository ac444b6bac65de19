import PaperCorpus
import Testing

@testable import EntityExtraction

struct CandidateGroupingTests {
  /// How many things the lexicon's names of a sentence are, a name in parentheses being declared the other form of the
  /// one in front.
  private func things(in sentence: String) -> Int {
    let fixture = SummaryFixture([(.method, [sentence])])
    let summary = Tokenizer.tokens(of: fixture.summary, in: fixture.text)
    let names = LexiconRule.names(in: summary, lexicon: .embedded)
    let aliases = AdjacentAliases.declared(among: names, rules: [], in: summary)
    return CandidateGrouping(summary, lexicon: .embedded).groups(of: names, aliases: aliases).count
  }

  @Test func `a term with its English form is one thing`() {
    #expect(things(in: "주전자를 강화학습(Reinforcement Learning)으로 배운다") == 1)
  }

  @Test func `a benchmark behind a task is an example of it, not its name`() {
    #expect(things(in: "주전자를 코드 생성(HumanEval)에서 시험한다") == 2)
  }
}
