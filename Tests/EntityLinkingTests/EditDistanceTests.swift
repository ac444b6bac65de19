import Testing

@testable import EntityLinking

struct EditDistanceTests {
  private func distance(_ left: String, _ right: String, atMost limit: Int = 10) -> Int? {
    EditDistance.between(Letters.of(left), Letters.of(right), atMost: limit)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("ca", "ac", 1), ("", "ab", 2), ("dmd", "dmd", 0), ("증류", "증폭", 3),
    ("강화", "강하", 1),
  ])
  func `the distance counts changes, additions, omissions and swaps`(left: String, right: String, edits: Int)
  {
    #expect(distance(left, right) == edits)
    #expect(distance(right, left) == edits)
  }

  @Test func `names beyond the limit are no match`() {
    #expect(distance("grpo", "dmd", atMost: 2) == nil)
  }
}
