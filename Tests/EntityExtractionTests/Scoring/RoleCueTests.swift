import PaperCorpus
import Testing

@testable import EntityExtraction

struct RoleCueTests {
  private func cues(_ sentence: String) -> [RoleCue] {
    let fixture = SummaryFixture([(.method, [sentence])])
    let tokens = Tokenizer.tokens(of: fixture.summary, in: fixture.text)
    return RoleCue.numbers(in: tokens).compactMap { RoleCue(rawValue: $0) }
  }

  @Test(arguments: [
    ("주전자를 제안하였다", RoleCue.proposing), ("주전자를 제안하는", .proposing), ("주전자 제안", .proposing),
    ("주전자를 뛰어넘는", .comparing), ("주전자를 뛰어넘었다", .comparing), ("주전자를 활용해", .using),
    ("We propose a kettle", .proposing), ("It outperforms a kettle", .comparing),
  ])
  func `a cue is known whatever its ending`(sentence: String, cue: RoleCue) {
    #expect(cues(sentence) == [cue])
  }

  @Test func `other words are none`() {
    #expect(cues("주전자는 물을 끓인다") == [])
  }
}
