import Testing

@testable import EntityExtraction

struct FoldedKeyTests {
  @Test(arguments: [
    ("Text-to-Image", "text to image"), ("인지 지도", "인지지도"), ("Fre\u{301}chet", "fr\u{E9}chet"),
    ("Don’t", "dont"),
    ("생성·편집", "생성편집"),
  ])
  func `case, blanks, hyphens, quotes and dots don't count`(one: String, other: String) {
    #expect(FoldedKey(one) == FoldedKey(other))
  }

  @Test(arguments: [("SAM", "SAM 2"), ("GPT-4", "GPT-4o"), ("ImageNet", "ImageNet 256")])
  func `letters and digits do`(one: String, other: String) {
    #expect(FoldedKey(one) != FoldedKey(other))
  }
}
