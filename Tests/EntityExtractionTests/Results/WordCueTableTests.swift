import Testing

@testable import EntityExtraction

struct WordCueTableTests {
  private func cues(_ word: String) -> WordCues { WordCueTable.cues(of: ArraySlice(word.utf8)) }

  @Test func `a stem is known in front of any ending`() {
    for word in ["향상", "향상시켰다", "향상되어"] { #expect(cues(word).contains([.change, .improvement])) }
    #expect(cues("improvement").contains(.improvement))
  }

  @Test func `a whole word goes before the stem that it begins with`() {
    #expect(!cues("최고").contains(.clauseEnd))
    #expect(cues("기록한").contains(.attributive))
  }

  @Test func `an ending closes a clause`() {
    #expect(cues("보였으나").contains(.clauseEnd))
    #expect(WordCueTable.particle(ArraySlice("하며".utf8)).contains(.clauseEnd))
  }

  @Test func `a particle tells what the word in front of it is`() {
    #expect(WordCueTable.particle(ArraySlice("에서는".utf8)) == .place)
    #expect(WordCueTable.particle(ArraySlice("과".utf8)) == .company)
  }

  @Test func `a word of no list tells nothing`() {
    #expect(cues("등대") == [])
    #expect(cues("lantern") == [])
  }
}
