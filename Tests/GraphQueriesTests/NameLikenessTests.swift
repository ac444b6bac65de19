import Testing

@testable import GraphQueries

struct NameLikenessTests {
  private func likeness(_ left: String, _ right: String) -> NameLikeness? {
    NameLikeness.between(ComparableName(left), ComparableName(right))
  }

  @Test(arguments: [
    ("FLUX.1-dev", "FLUX-1.dev", NameLikeness.sameLetters),
    ("GPT-4", "GPT-4o", .version), ("DMD", "DMD2", .version), ("DINO", "DINOv2", .version),
    ("Qwen2.5", "Qwen3-8B", .version), ("AIME24", "AIME25", .version),
    ("비디오 확산", "비디오 확산 모델", .classWord("모델")), ("GRPO", "GRPO algorithm", .classWord("algorithm")),
    ("GRPO method", "GRPO framework", .classWord("framework")),
    ("distribution matching", "disttribution matching", .oneLetter),
    ("MeanFlowing", "MeanFlwoing", .oneLetter),
    ("DMD", "Phased DMD", .extended(by: "Phased")), ("Qwen2.5", "Qwen2.5-VL", .extended(by: "VL")),
  ])
  func `near names say how near they are, in either order`(
    left: String, right: String, expected: NameLikeness
  ) {
    #expect(likeness(left, right) == expected)
    #expect(likeness(right, left) == expected)
  }

  @Test(arguments: [
    ("ModernBERT", "ModernVBERT"), ("VBench", "CV-Bench"), ("이미지 생성", "이미지 합성"), ("DMD", "GRPO"), ("", ""),
    ("MeanFlow", "Mean"), ("512", "256"), ("GPT-4", "GPT-4o-mini"),
  ])
  func `names of different things are not near`(left: String, right: String) {
    #expect(likeness(left, right) == nil)
  }
}
