import Testing

@testable import EntityLinking

struct NameDifferenceTests {
  private func allows(_ left: String, _ right: String) -> Bool {
    NameDifference.allows(NameKey(left), NameKey(right))
  }

  @Test(arguments: [("AP", "mAP"), ("VLM", "LVLM"), ("FID", "rFID"), ("SAM", "SAM 2"), ("Qwen2", "Qwen2.5")])
  func `a narrowed abbreviation and another version are other things`(left: String, right: String) {
    #expect(!allows(left, right))
  }

  @Test(arguments: [("VAE", "variational autoencoder"), ("PE", "위치 인코딩"), ("LLM", "LLMs")])
  func `a long form, a Korean name and a plural may be one thing's`(left: String, right: String) {
    #expect(allows(left, right))
  }
}
