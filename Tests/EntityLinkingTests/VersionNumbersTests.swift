import Testing

@testable import EntityLinking

struct VersionNumbersTests {
  private func agree(_ left: String, _ right: String) -> Bool {
    VersionNumbers.agree(NameKey(left), NameKey(right))
  }

  @Test(arguments: [("GPT-4", "GPT-4.1"), ("SAM", "SAM 2"), ("Qwen3-0.6B", "Qwen3-8B"), ("AIME24", "AIME25")])
  func `other numbers are another thing`(left: String, right: String) {
    #expect(!agree(left, right))
  }

  @Test(arguments: [("AIME24", "AIME 2024"), ("Qwen2.5", "Qwen-2.5"), ("강화학습 2단계", "RL")])
  func `the same numbers, a year's last digits, and Korean names may agree`(left: String, right: String) {
    #expect(agree(left, right))
  }
}
