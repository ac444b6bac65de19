import PaperCorpus
import Testing

@testable import EntityExtraction

struct MeasureFinderTests {
  /// The measures of a sentence as they stand there.
  private func measures(_ sentence: String, _ names: KnownName...) -> [String] {
    let facts = FactFixture([(.results, [sentence])], names)
    let summary = facts.fixture.tokenized
    let mentions = LocatedMention.all(of: facts.candidates, in: summary)
    return SentencePieces.sentences(of: summary, mentions: mentions).flatMap { pieces in
      MeasureFinder(summary: summary, candidates: facts.candidates, sentence: pieces).measures()
        .map { summary.surface(of: $0.tokens) }
    }
  }

  @Test func `a metric's mention is a measure`() {
    #expect(measures("FID 1.79를 얻었다", .metric("FID")) == ["FID"])
  }

  @Test(arguments: [
    ("1.4배 빠른 토큰 처리량을", "토큰 처리량"), ("실행 시간을 10% 줄였다", "실행 시간"), ("우수한 정확도 3%", "정확도"),
    ("메모리 사용량을 50%", "메모리 사용량"), ("기존 방식의 지연 시간이 2배", "지연 시간"),
  ])
  func `a plain measure takes the bare nouns in front of it`(sentence: String, measure: String) {
    #expect(measures(sentence) == [measure])
  }

  @Test func `the noun of a metric that is known takes them too`() {
    #expect(measures("연산 속도는 5배", .metric("속도")) == ["연산 속도"])
  }

  @Test func `the word for points belongs to the measure in front of it`() {
    #expect(measures("FID 점수를 49% 개선", .metric("FID")) == ["FID"])
  }

  @Test func `an abbreviation beside a figure is a measure`() {
    #expect(measures("SSIM 0.91을 얻었다") == ["SSIM"])
    #expect(measures("84.8%의 SAD 감소를 얻었다") == ["SAD"])
  }

  @Test func `an abbreviation elsewhere is none`() {
    #expect(measures("GPU 8개로 3일 배웠다") == [])
  }

  @Test func `real time is no measure`() { #expect(measures("실시간으로 30% 처리한다") == []) }
}
