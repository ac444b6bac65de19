import Testing

@testable import EntityLinking

struct SyllableKeyTests {
  private func key(_ word: String) -> SyllableKey { SyllableKey(word.unicodeScalars) }

  @Test func `a word built from its end is the word`() {
    var built = SyllableKey("도")
    for syllable in "지막사".unicodeScalars { built.prepend(syllable) }
    #expect(built == key("사막지도"))
    #expect(built.count == 4)
  }

  @Test func `words that differ in a syllable, its place or their number are different`() {
    let words = ["가", "가가", "가가가", "나가", "가나", "힣", "힣힣힣힣힣힣힣힣힣", "가힣힣힣힣힣힣힣힣"]
    #expect(Set(words.map(key)).count == words.count)
  }
}
