import Testing

@testable import EntityLinking

struct NameFormTests {
  @Test(arguments: ["DMD", "LLMs", "CoT", "ACE", "LLM"])
  func `two to six capitals are an abbreviation`(name: String) {
    #expect(NameForm.isAbbreviation(name))
  }

  @Test(arguments: ["Mamba", "GPT-4", "지식", "A", "FLASHATTENTION", "ViTPose"])
  func `a word, a version and a long name are none`(name: String) {
    #expect(!NameForm.isAbbreviation(name))
  }

  @Test func `spelled-out forms are alike by their words, and Korean ones by pairs of syllables`() {
    #expect(NameForm.areAlike("Large Language Models", "large language model") == true)
    #expect(NameForm.areAlike("Augmented Reality", "autoregressive model") == false)
    #expect(NameForm.areAlike("디지털 측정 장치", "디지털 측정기기") == true)
    #expect(NameForm.areAlike("확률 분포 매칭 증류", "디지털 측정 장치") == false)
  }

  @Test func `nothing is said of forms in two scripts`() {
    #expect(NameForm.areAlike("지식 증류", "knowledge distillation") == nil)
  }
}
