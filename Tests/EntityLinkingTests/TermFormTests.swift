import Testing

@testable import EntityLinking

struct TermFormTests {
  @Test(arguments: [
    ("사회적 편향", "social biases"), ("비디오 디퓨전 트랜스포머", "Video Diffusion Transformers"),
    ("교차어텐션", "크로스 어텐션"), ("다중모달 모델", "multimodal models"), ("LVLM", "LVLMs"),
    ("모달리티 정렬", "modality alignment"), ("분산 감소", "Variance Reduction"),
    ("텍스트-이미지 정렬", "text-to-image alignment"), ("흐름 기반 모델", "flow model"), ("도구 활용", "Tool Usage"),
    ("3차원 공간 추론", "3D spatial reasoning"), ("2-dimensional mask", "2D 마스크"),
  ])
  func `a term and its translation have one form`(left: String, right: String) {
    #expect(TermForm(left).key == TermForm(right).key)
  }

  @Test(arguments: [
    ("이미지 생성", "비디오 생성"), ("언어 모델", "대형 언어 모델"), ("SAM", "SAM 2"), ("watermark", "watermarking"),
    ("사전학습", "사후학습"), ("3차원 마스크", "2D 마스크"), ("흐름 기반 생성", "flow generation"),
  ])
  func `other terms have other forms`(left: String, right: String) {
    #expect(TermForm(left).key != TermForm(right).key)
  }

  @Test func `Korean that the table doesn't hold stays as it is written`() {
    #expect(TermForm("뿌리깊은 나무 모델").words == ["뿌리깊은나무", "model"])
  }

  @Test(arguments: [("biases", "bias"), ("entropies", "entropy"), ("losses", "loss"), ("cats", "cat")])
  func `a plural has its singular's stem`(plural: String, singular: String) {
    #expect(EnglishStem.of(plural) == EnglishStem.of(singular))
  }
}
