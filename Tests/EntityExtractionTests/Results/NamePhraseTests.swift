import PaperCorpus
import Testing

@testable import EntityExtraction

struct NamePhraseTests {
  /// Each phrase's names, with its cues.
  private func phrases(_ sentence: String, _ names: KnownName...) -> [(names: [String], cues: WordCues)] {
    let facts = FactFixture([(.results, [sentence])], names)
    let summary = facts.fixture.tokenized
    let mentions = LocatedMention.all(of: facts.candidates, in: summary)
    return SentencePieces.sentences(of: summary, mentions: mentions).flatMap { pieces in
      NamePhrase.all(in: pieces).map { phrase in
        (phrase.names.compactMap { pieces.candidate(at: $0) }.map { facts.candidates[$0].name }, phrase.cues)
      }
    }
  }

  @Test func `names of a list share the particle of the last`() throws {
    let found = phrases(
      "GenEval, DPG 및 WISE 벤치마크에서 본다", .data("GenEval"), .data("DPG"), .data("WISE"))
    #expect(found.map(\.names) == [["GenEval", "DPG", "WISE"]])
    #expect(try #require(found.first).cues.contains(.place))
  }

  @Test func `a noun may stand between a name and its particle`() {
    #expect(phrases("Kettle 모델은 3배 크다", .new("Kettle")).map(\.cues) == [.topic])
  }

  @Test func `a name alone in parentheses has the particle behind them`() {
    let found = phrases("증류 모델(Kettle)은 3배 크다", .new("Kettle"))
    #expect(found.map(\.cues) == [.topic])
  }

  @Test func `an example in parentheses does not have it`() {
    #expect(phrases("최적화기(예: Muon, Soap)는", .used("Muon"), .used("Soap")).map(\.cues) == [[]])
  }

  @Test(arguments: [
    "GRPO 대비 3배 높다", "GRPO보다 3배 높다", "GRPO에 비해 3배 높다", "GRPO와 비교하여 3배 높다", "it is 3 times higher than GRPO",
  ])
  func `a rival is told by particle or preposition`(sentence: String) {
    #expect(phrases(sentence, .rival("GRPO")).map(\.cues) == [.versus])
  }

  @Test func `an English preposition tells where`() {
    #expect(phrases("tested 3 times on ADE20K today", .data("ADE20K")).map(\.cues) == [.place])
  }
}
