import Testing

@testable import EntityExtraction

struct PhraseTableTests {
  /// What a table of names finds at the first token of a sentence.
  private func matches(of names: [String], in sentence: String, bits: Int = 13) -> [String] {
    var table = PhraseTable<String>(beginningBits: bits)
    for name in names { table.insert(name, for: name) }
    let summary = SummaryFixture(sentence).tokenized
    let passage = summary.passages[summary.passages.count - 1].tokens
    var found: [String] = []
    table.matches(at: passage.lowerBound, before: passage.upperBound, in: summary) { tokens, name in
      found.append(name + "=" + summary.surface(of: tokens))
    }
    return found
  }

  @Test func `all names that begin with a token are found, the shortest first`() {
    #expect(
      matches(of: ["Text", "text to image", "image"], in: "Text-to image and text")
        == ["text to image=Text-to image"])
    #expect(
      matches(of: ["Alpha", "Alpha Beta"], in: "alpha beta") == ["Alpha=alpha", "Alpha Beta=alpha beta"])
  }

  @Test func `a name ends in front of a mark of Markdown`() {
    #expect(matches(of: ["Alpha Beta"], in: "Alpha **Beta**").isEmpty)
  }

  @Test func `a full filter finds no more`() {
    let names = (0..<400).map { "name\($0)" }
    #expect(matches(of: names, in: "names and others", bits: 6).isEmpty)
  }

  @Test func `the last value of a name holds`() {
    var table = PhraseTable<Int>(beginningBits: 6)
    table.insert(1, for: "Alpha")
    table.insert(2, for: "ALPHA")
    #expect(table[FoldedKey("alpha")] == 2)
  }
}
