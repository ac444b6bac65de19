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

  @Test func `forms in two scripts are alike by the words that the Korean ones stand for`() {
    #expect(NameForm.areAlike("지식 증류", "knowledge distillation") == true)
    #expect(NameForm.areAlike("비디오 초해상도", "visual speech recognition") == false)
  }

  @Test func `nothing is said of Korean without a translation and a form in another script`() {
    #expect(NameForm.areAlike("뿌리깊은 나무", "deep tree") == nil)
  }

  @Test func `a lenient reading takes two Korean forms that share a word for translations of one`() {
    #expect(NameForm.areAlike("그룹 상대 정책 최적화", "보상 기반 최적화") == false)
    #expect(NameForm.areAlike("그룹 상대 정책 최적화", "보상 기반 최적화", isLenient: true) == nil)
  }

  @Test func `long forms that are read off one abbreviation differ where a word of theirs does`() {
    let key = NameKey("SLM")
    #expect(NameForm.spellOneTerm("small language models", "음성 언어 모델", abbreviated: key) == false)
    #expect(NameForm.spellOneTerm("spoken language model", "음성 언어 모델", abbreviated: key) == true)
    #expect(NameForm.spellOneTerm("language models", "음성 언어 모델", abbreviated: key) == nil)
  }
}
