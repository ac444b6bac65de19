import EntityExtraction
import Testing

@testable import EntityLinking

struct NameDifferenceTests {
  private func allows(_ left: String, _ right: String) -> Bool {
    let meanings = [left, right].map { NameMeaning(NameKey($0), spellings: [$0], lexicon: .embedded) }
    return NameDifference.allows(meanings[0], meanings[1])
  }

  @Test(arguments: [("AP", "mAP"), ("VLM", "LVLM"), ("FID", "rFID"), ("SAM", "SAM 2"), ("Qwen2", "Qwen2.5")])
  func `a narrowed abbreviation and another version are other things`(left: String, right: String) {
    #expect(!allows(left, right))
  }

  @Test(arguments: [("Q-QZD", "QZD"), ("QZD", "NovaQZD")])
  func `a proper name that ends in an abbreviation names one of its kind`(left: String, right: String) {
    #expect(!allows(left, right))
  }

  @Test(arguments: [("언어 모델", "visual language model"), ("rotary position embedding", "위치 임베딩")])
  func `a term that ends in another one's words is narrower than that`(left: String, right: String) {
    #expect(!allows(left, right))
  }

  @Test func `a Korean term whose words are all known is no translation of other words`() {
    #expect(!allows("일관성 손실", "robot planning"))
    #expect(allows("병합", "merge"))
  }

  @Test func `what the lexicon holds for two things is two, for one thing one`() {
    #expect(!allows("ImageNet", "MS-COCO"))
    #expect(allows("강화학습", "reinforcement learning"))
  }

  @Test(arguments: [
    ("VAE", "variational autoencoder"), ("PE", "위치 인코딩"), ("LLM", "LLMs"), ("vanilla QZD", "QZD"),
    ("Wayfinder", "길찾기 모델"), ("T2I", "텍스트-이미지"),
  ])
  func `a long form, a Korean name and a plural may be one thing's`(left: String, right: String) {
    #expect(allows(left, right))
  }

  @Test(arguments: [("QuaZD", "contrastive learning"), ("QuaZD", "대조 학습"), ("QZLT", "tool usage")])
  func `a name whose capitals are no letters of a term is not short for it`(left: String, right: String) {
    #expect(!allows(left, right))
  }

  @Test(arguments: [("CoTL", "contrastive learning"), ("QZLT", "도구 사용")])
  func `a name whose capitals may be those of a term may be short for it`(left: String, right: String) {
    #expect(allows(left, right))
  }
}
