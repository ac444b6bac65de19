import EntityLinking
import PaperCorpus
import Testing

@testable import Curation

struct DistinctEntryTests {
  private func file(_ list: String) -> CurationFile { CurationFile(Array("curation:\n\(list)\n".utf8)) }

  /// A corpus in which two names are joined by what they look like.
  private let joined = CurationFixture([
    "2509.00001": ["Flow Matching"], "2509.00002": ["Flow Matching"], "2509.00003": ["Flow Matchings"],
  ])

  private func names(_ list: String) -> [String] {
    let file = file(list)
    let linked = EntityLinker(threshold: 0.5).linked(joined.summaries, distinct: file.distinctNames)
    return CuratedCorpus(applying: file, to: linked, of: joined.summaries, threshold: 0.5).corpus.entities
      .map(\.name)
  }

  @Test func `an entry is read and written in one form`() {
    let change = CurationEntry.Change.distinct(["MeanFlow", "a: b"])
    #expect(EntryText(change).lines == ["- distinct: [MeanFlow, 'a: b']"])
    #expect(file("- distinct: [MeanFlow, 'a: b']").entries.map(\.change) == [change])
  }

  @Test(arguments: ["- distinct: GRPO", "- distinct: [GRPO, grpo]", "- distinct: []"])
  func `it takes two names`(list: String) {
    #expect(file(list).entries.isEmpty)
    #expect(file(list).diagnostics.map(\.severity) == [.error])
  }

  @Test func `names that linking joins are kept apart`() {
    #expect(joined.linked.entities.count == 1)
    #expect(names("- distinct: [Flow Matching, Flow Matchings]").count == 2)
  }

  @Test func `with a merge of the same names neither is applied`() {
    let list = "- distinct: [GRPO, group relative PO]\n- merge: [GRPO, group relative PO]"
    let curated = CurationFixture.sample.curated(list)
    #expect(curated.corpus.entities.map(\.name) == CurationFixture.sample.linked.entities.map(\.name))
    #expect(
      curated.diagnostics.map(\.message) == [
        "'GRPO' is kept apart here and merged in line 3; neither is applied",
        "'GRPO' is merged here and kept apart in line 2; neither is applied",
      ])
    #expect(
      names("- distinct: [Flow Matchings, Flow Matching]\n- merge: [Flow Matchings, Flow Matching]").count
        == 1)
  }

  @Test func `merges that join two names by way of a third contradict it too`() {
    let list = "- merge: [GRPO, T2I]\n- merge: [T2I, FlowNet]\n- distinct: [GRPO, FlowNet]"
    #expect(CurationFixture.sample.curated(list).diagnostics.count == 3)
  }

  @Test func `names that linking cannot part are told`() {
    let corpus = CurationFixture(["2509.00001": ["Flow Matching|FM"], "2509.00002": ["Flow Matching"]])
    let diagnostics = corpus.curated("- distinct: [Flow Matching, FM]").diagnostics
    #expect(diagnostics.map(\.message) == ["these are names of one thing all the same, 'Flow Matching'"])
  }

  @Test func `entries settle pairs and entities`() {
    let entities = KnownEntity.all(in: CurationFixture.sample.linked)
    func index(_ name: String) -> Int { entities.firstIndex { $0.name == name } ?? -1 }
    let settled = SettledEntities(
      file("- distinct: [GRPO, group relative PO]\n- retype: T2I\n  as: task\n- hide: FlowNet"), for: entities
    )
    #expect(settled.areSettled(index("group relative PO"), index("GRPO")))
    #expect(!settled.areSettled(index("GRPO"), index("T2I")))
    #expect(settled.areSettled(index("GRPO"), index("FlowNet")))
    #expect(settled.isSettled(index("T2I")))
    #expect(!settled.isSettled(index("GRPO")))
  }
}
