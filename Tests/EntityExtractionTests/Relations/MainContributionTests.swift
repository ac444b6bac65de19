import PaperCorpus
import Testing

@testable import EntityExtraction

struct MainContributionTests {
  private func main(_ title: String, _ body: String, _ names: KnownName...) -> String? {
    let facts = FactFixture(title: title, [(.method, [body])], names)
    return MainContribution.index(among: facts.candidates, in: facts.fixture.tokenized)
      .map { facts.candidates[$0].name }
  }

  @Test func `the name in front of the title's colon is what the paper is about`() {
    #expect(
      main(
        "Kettle-Bench: Testing", "Boiler는 Boiler이고 Boiler이다", .new("Boiler"),
        .new("Kettle-Bench", type: .benchmark))
        == "Kettle-Bench")
  }

  @Test func `a system goes before data`() {
    #expect(
      main("On Boiling", "BoilSet, BoilSet과 Kettle", .new("BoilSet", type: .dataset), .new("Kettle"))
        == "Kettle")
  }

  @Test func `a coined name goes before a phrase`() {
    #expect(main("On Slow Heating", "느린 가열을 쓰는 SloHeat", .new("느린 가열"), .new("SloHeat")) == "SloHeat")
  }

  @Test func `the name that is used most goes before the others`() {
    #expect(main("On Boiling", "Lid와 Kettle, 그리고 Kettle", .new("Lid"), .new("Kettle")) == "Kettle")
  }

  @Test func `a paper that introduces nothing is about nothing`() {
    #expect(main("On Boiling", "Kettle을 쓴다", .used("Kettle")) == nil)
  }
}
