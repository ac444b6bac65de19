import EntityExtraction
import Testing

@testable import EntityLinking

struct ClassWordsTests {
  private func reduced(_ name: String) -> ClassWords.Base? { ClassWords.base(of: name, read: TermForm(name)) }

  @Test(arguments: [
    ("QZD 모델", ["qzd"]), ("QZD-v1 텍스트 인코더", ["qzd", "v1"]), ("QZD 점수", ["qzd"]), ("QZD 기반 방법", ["qzd"]),
    ("엔트로피 규제 기반 방법", ["entropy", "regularization"]), ("일관성 손실 함수", ["consistency", "loss"]),
  ])
  func `a class word says nothing more`(name: String, base: [String]) {
    #expect(reduced(name)?.words == base)
  }

  @Test(arguments: ["이미지 점수", "모델", "QZD", "언어 데이터"])
  func `a common word with a class word is a term of its own`(name: String) {
    #expect(reduced(name) == nil)
  }

  @Test(arguments: ["사막 모델", "desert models"])
  func `a paradigm and its class of models are one where the paradigm is a method`(name: String) {
    #expect(reduced(name)?.words.count == 1)
    #expect(reduced(name)?.types == [.method])
  }

  @Test func `a score is a metric's`() {
    #expect(reduced("QZD 점수")?.types == [.metric])
  }
}
