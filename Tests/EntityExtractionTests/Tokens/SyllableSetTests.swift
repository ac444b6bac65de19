import Testing

@testable import EntityExtraction

struct SyllableSetTests {
  @Test func `it holds the syllables of its text and no others`() {
    let set = SyllableSet("가힣")
    #expect(Array("가힣".utf16).allSatisfy { set.contains($0) })
    #expect(Array("각나a".utf16).allSatisfy { !set.contains($0) })
  }
}
