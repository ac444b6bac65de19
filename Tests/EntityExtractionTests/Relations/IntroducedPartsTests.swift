import PaperCorpus
import Testing

@testable import EntityExtraction

struct IntroducedPartsTests {
  private let kettle = KnownName.new("Kettle")

  /// The relations of a paper whose method section is one sentence.
  private func relations(
    _ sentence: String, of section: Section.Kind = .method, title: String = "Kettle: Boiling",
    _ names: KnownName...
  ) -> [String] {
    FactFixture(title: title, [(section, [sentence])], names).relations
  }

  @Test func `what the results name first is no part`() {
    let part = KnownName.new("분리 손실")
    #expect(relations("Kettle은 분리 손실에서 좋다", of: .results, kettle, part) == [])
    #expect(relations("Kettle은 분리 손실에서 좋다", of: .method, kettle, part) == ["분리 손실 part_of Kettle"])
  }

  @Test func `what is named again and again is no part`() {
    let sentence = "Kettle: " + Array(repeating: "Lid", count: 5).joined(separator: " 그리고 ")
    #expect(relations(sentence, kettle, .new("Lid")) == [])
  }

  @Test func `nothing is a part of what hardly is introduced`() {
    #expect(relations("Kettle을 위해 분리 손실을 쓴다", kettle.sure(0.7), .new("분리 손실")) == [])
  }

  @Test func `what the title names is no part of what it does not name`() {
    let sentence = "Kettle, Kettle, Kettle과 Kettle에 Lid를 쓴다"
    #expect(relations(sentence, title: "On Lid for Tea", kettle, .new("Lid")) == [])
    #expect(relations(sentence, title: "Kettle with Lid", kettle, .new("Lid")) == ["Lid part_of Kettle"])
  }

  @Test func `what is used is a part where the paper may well introduce it`() {
    let lid = KnownName.used("Lid")
    #expect(relations("Kettle에 Lid를 쓴다", kettle, lid.new(by: 0.3)) == ["Lid part_of Kettle"])
    #expect(relations("Kettle에 Lid를 쓴다", kettle, lid.new(by: 0.1)) == [])
    #expect(relations("Kettle에 Lid를 쓴다", kettle, lid.new(by: 0.3).sure(0.7)) == [])
  }

  @Test func `what is used is no part of what the title does not name`() {
    #expect(
      relations("Kettle에 Lid를 쓴다", title: "On Tea", kettle, .used("Lid").new(by: 0.3)) == [])
  }
}
