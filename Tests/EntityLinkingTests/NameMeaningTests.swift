import EntityExtraction
import Testing

@testable import EntityLinking

struct NameMeaningTests {
  private func words(_ name: String) -> [String] {
    NameMeaning(NameKey(name), spellings: [name], lexicon: .embedded).words
  }

  @Test func `a term means its words, but for one that adds nothing`() {
    #expect(words("언어 모델") == ["language", "model"])
    #expect(words("standard diffusion models") == ["diffusion", "model"])
  }

  @Test(arguments: ["QZD", "Wayfinder", "뿌리깊은 나무"])
  func `nothing is read off an abbreviation, a proper name or Korean that the table of words doesn't hold`(
    name: String
  ) {
    #expect(words(name) == [])
  }
}
