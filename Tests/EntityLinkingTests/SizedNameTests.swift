import Testing

@testable import EntityLinking

struct SizedNameTests {
  @Test(arguments: ["QZD-XL", "QZD 7B", "QZD-0.6B", "QZD-base"])
  func `a size behind a name is the family's member`(name: String) {
    #expect(SizedName.base(of: name) == NameKey("QZD"))
  }

  @Test(arguments: ["QZD", "QZD-Bench", "-XL", "QZD 2"])
  func `another word is no size`(name: String) {
    #expect(SizedName.base(of: name) == nil)
  }
}
