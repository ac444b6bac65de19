import Testing

@testable import EntityExtraction

struct LexiconTests {
  @Test func `the embedded tables have no fault`() {
    #expect(Lexicon.embedded.faults.map(\.description) == [])
  }

  @Test func `an alias of two entries is reported with its line and both names`() {
    let table = "# names\nFréchet Inception Distance | FID\nFederated ID | FID\n"
    let faults = Lexicon([.init(type: .metric, text: table)]).faults
    #expect(
      faults.map(\.description) == [
        "metric.txt:3: \"FID\" names \"Fréchet Inception Distance\" already and cannot name \"Federated ID\" too; "
          + "remove one of them"
      ])
  }

  @Test func `a name in two tables has both types`() throws {
    let lexicon = Lexicon([
      .init(type: .dataset, text: "ImageNet"), .init(type: .benchmark, text: "ImageNet"),
    ])
    #expect(lexicon.faults == [])
    #expect(lexicon.entries.map(\.types) == [[.dataset, .benchmark]])
  }

  @Test func `narrower entries end in the words of a wider one`() throws {
    let lexicon = Lexicon([
      .init(type: .task, text: "Map drawing\nDesert map drawing\nSea Map Drawing\nRoadmap drawing\n")
    ])
    #expect(lexicon.narrowerEntries(than: try #require(lexicon.entry(named: "map drawing"))) == 2)
    #expect(lexicon.narrowerEntries(than: try #require(lexicon.entry(named: "desert map drawing"))) == 0)
  }

  @Test func `the entries behind the generic line are generic`() {
    let lexicon = Lexicon([.init(type: .method, text: "LoRA\n\n[generic]\nLLM | 대규모 언어 모델\r\n")])
    #expect(lexicon.entries.map(\.isGeneric) == [false, true])
  }

  @Test func `an empty name is a fault`() {
    let faults = Lexicon([.init(type: .tool, text: "vLLM | | x")]).faults
    #expect(faults.map(\.description) == ["tool.txt:1: a name is empty; remove the bar in front of it"])
  }
}
