import PaperCorpus
import Testing

@testable import EntityExtraction

struct BrandKinshipTests {
  /// How a name of a paragraph stands to the one in front of it.
  private func kinship(of name: String, to brand: String) -> BrandKinship.Kinship {
    let fixture = SummaryFixture([(.method, ["\(brand) | \(name)"])])
    let tokens = Tokenizer.tokens(of: fixture.summary, in: fixture.text)
    let bar = tokens.tokens.indices.first { tokens.token($0, is: "|") } ?? 0
    let passage = tokens.passages[tokens.passage(of: bar)].tokens
    let kinship = BrandKinship(names: [passage.lowerBound..<bar], in: tokens)
    return kinship.kinship(of: bar + 1..<passage.upperBound, in: tokens)
  }

  @Test(arguments: [
    ("KETTLE", BrandKinship.Kinship.same), ("Kettle", .same), ("Kettle-8B", .sized), ("Kettle 2", .sized),
    ("Kettle-Bench", .extended), ("KettleBench", .extended), ("Spoon", .none), ("Ket", .none),
  ])
  func `a name that goes on from the title's is told by what follows`(
    name: String, kinship: BrandKinship.Kinship
  ) {
    #expect(self.kinship(of: name, to: "Kettle") == kinship)
  }

  @Test func `a name that the title's begins with is its base, one inside of it a part`() {
    #expect(kinship(of: "Kettle", to: "Kettle Verified") == .base)
    #expect(kinship(of: "Verified", to: "Kettle Verified") == .within)
    #expect(kinship(of: "Verif", to: "Kettle Verified") == .none)
  }

  @Test func `without a name of the title there is no kinship`() {
    let fixture = SummaryFixture([(.method, ["Kettle"])])
    let tokens = Tokenizer.tokens(of: fixture.summary, in: fixture.text)
    #expect(BrandKinship(names: [], in: tokens).kinship(of: 0..<1, in: tokens) == .none)
  }
}
