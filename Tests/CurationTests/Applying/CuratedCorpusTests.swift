import EntityExtraction
import EntityLinking
import PaperCorpus
import TestSupport
import Testing

@testable import Curation

struct CuratedCorpusTests {
  private let sample = CurationFixture.sample

  private func names(_ list: String) -> Set<String> { Set(sample.curated(list).corpus.entities.map(\.name)) }

  private func entity(_ name: String, in corpus: LinkedCorpus) throws -> Entity {
    try #require(corpus.entities.first { $0.name == name })
  }

  private var before: Set<String> { Set(sample.linked.entities.map(\.name)) }

  @Test func `the fixture has two senses, and two names kept apart`() {
    #expect(
      before == [
        "Distribution Matching Distillation", "Digital Measurement Device", "GRPO", "group relative PO",
        "Diffusion", "확산 모형", "T2I", "FlowNet",
      ])
  }

  @Test func `no decisions leave the corpus as it is`() {
    let curated = sample.curated("")
    #expect(curated.corpus.entities == sample.linked.entities)
    #expect(curated.corpus.assignments == sample.linked.assignments)
    #expect(curated.diagnostics.isEmpty)
  }

  @Test func `merged names are one entity in all their papers, named after that in the most`() throws {
    let curated = sample.curated("- merge: [group relative PO, grpo]")
    #expect(curated.diagnostics.isEmpty)
    let entity = try entity("GRPO", in: curated.corpus)
    #expect(entity.aliases == [EntityAlias(name: "group relative PO", papers: 1, reason: .curation)])
    #expect(
      sample.rows(of: curated.corpus)["2509.00003"] == ["Diffusion", "GRPO", "T2I"])
    #expect(curated.corpus.assignments.allSatisfy { $0.allSatisfy { $0 != nil } })
  }

  @Test func `a merge may say the canonical name`() throws {
    let curated = sample.curated("- merge: [GRPO, group relative PO]\n  as: Group Policy")
    #expect(
      try entity("Group Policy", in: curated.corpus).aliases.map(\.name) == ["GRPO", "group relative PO"])
  }

  @Test func `merges that share a name are one`() {
    #expect(
      names("- merge: [GRPO, T2I]\n- merge: [T2I, FlowNet]")
        == before.subtracting(["T2I", "FlowNet"]))
  }

  @Test func `a split makes another entity of the papers listed`() throws {
    let curated = sample.curated(
      "- split: GRPO\n  papers: [arXiv:2509.00001v3, 'https://arxiv.org/abs/2509.00002']\n  as: GRPO (other)")
    #expect(curated.diagnostics.isEmpty)
    let rows = sample.rows(of: curated.corpus)
    #expect(rows["2509.00001"]?.contains("GRPO (other)") == true)
    #expect(rows["2509.00001"]?.contains("GRPO") == false)
    #expect(rows["2509.00004"]?.contains("GRPO") == true)
    #expect(try entity("GRPO (other)", in: curated.corpus).aliases.map(\.name) == ["GRPO"])
  }

  @Test func `a split under the name of an entity sends the papers there`() {
    let curated = sample.curated("- split: GRPO\n  papers: 2509.00001\n  as: flow net")
    #expect(Set(curated.corpus.entities.map(\.name)) == before)
    #expect(sample.rows(of: curated.corpus)["2509.00001"]?.contains("FlowNet") == true)
  }

  @Test func `an entity that is split off everywhere is gone`() {
    #expect(names("- split: T2I\n  papers: 2509.00003\n  as: X") == before.subtracting(["T2I"]).union(["X"]))
  }

  @Test func `a renamed entity keeps its old name as an alias`() throws {
    let entity = try entity("Text-to-Image", in: sample.curated("- rename: t2i\n  as: Text-to-Image").corpus)
    #expect(entity.aliases == [EntityAlias(name: "T2I", papers: 1, reason: .curation)])
    #expect(entity.shortName == "Text-to-Image")
  }

  @Test func `entities can swap their names`() {
    let curated = sample.curated("- rename: T2I\n  as: FlowNet\n- rename: FlowNet\n  as: T2I")
    #expect(curated.diagnostics.isEmpty)
    #expect(sample.rows(of: curated.corpus)["2509.00004"] == ["GRPO", "T2I"])
  }

  @Test func `a retyped entity has the type in all papers`() throws {
    let curated = sample.curated("- retype: GRPO\n  as: tool")
    let index = try #require(curated.corpus.entities.firstIndex { $0.name == "GRPO" })
    #expect(curated.corpus.entities[index].type == .tool)
    #expect(
      curated.corpus.papers.values.joined().filter { $0.entity == index }.allSatisfy { $0.type == .tool })
  }

  @Test func `a hidden entity is nowhere`() {
    let curated = sample.curated("- hide: [GRPO, T2I]")
    #expect(Set(curated.corpus.entities.map(\.name)) == before.subtracting(["GRPO", "T2I"]))
    #expect(sample.rows(of: curated.corpus)["2509.00004"] == ["FlowNet"])
    #expect(
      curated.corpus.assignments[3] == [nil, curated.corpus.entities.firstIndex { $0.name == "FlowNet" }])
  }

  @Test func `a mention inside a longer name goes with its entity, and with a hidden one it is gone`() {
    let sample = CurationFixture(["1": ["ZQ5", "사막 지도"], "2": ["ZQ5 모형 지도"]])
    let renamed = sample.curated("- rename: ZQ5\n  as: Zelm").corpus
    #expect(renamed.nested.map { $0.map { renamed.entities[$0.entity].name } } == [[], ["Zelm"]])
    #expect(sample.curated("- hide: ZQ5").corpus.nested == [[], []])
  }

  @Test func `an alias no paper writes is one all the same`() throws {
    let entity = try entity("T2I", in: sample.curated("- alias: T2I\n  as: [그림 생성]").corpus)
    #expect(entity.aliases == [EntityAlias(name: "그림 생성", papers: 0, reason: .curation)])
  }

  @Test func `a name that another entry gives can be used, in chains as well`() throws {
    let curated = sample.curated(
      """
      - retype: Third
        as: task
      - rename: second
        as: Third
      - rename: T2I
        as: Second
      """)
    #expect(curated.diagnostics.isEmpty)
    #expect(try entity("Third", in: curated.corpus).type == .task)
  }

  @Test func `a sense is found by its full name`() throws {
    let curated = sample.curated("- hide: DMD (Digital Measurement Device)")
    #expect(Set(curated.corpus.entities.map(\.name)) == before.subtracting(["Digital Measurement Device"]))
  }

  @Test(arguments: 0..<30)
  func `the order of the entries does not matter`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let known = ["GRPO", "group relative PO", "T2I", "FlowNet", "DMD", "Diffusion", "확산 모형", "X", "Y", "z-1"]
    func name() -> String { known.randomElement(using: &generator) ?? "X" }
    var entries = (0..<8).map { _ in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: "- merge: [\(name()), \(name())]"
      case 1:
        "- split: \(name())\n  papers: [2509.0000\(Int.random(in: 1...4, using: &generator))]\n  as: \(name())"
      case 2: "- rename: \(name())\n  as: \(name())"
      case 3: "- retype: \(name())\n  as: \(EntityType.allCases.randomElement(using: &generator) ?? .task)"
      case 4: "- alias: \(name())\n  as: [\(name())]"
      default: "- hide: \(name())"
      }
    }
    let first = sample.curated(entries.joined(separator: "\n"))
    for _ in 0..<4 {
      entries.shuffle(using: &generator)
      let other = sample.curated(entries.joined(separator: "\n"))
      #expect(other.corpus.entities == first.corpus.entities, "\(entries)")
      #expect(other.corpus.assignments == first.corpus.assignments, "\(entries)")
      #expect(other.corpus.papers == first.corpus.papers, "\(entries)")
      #expect(other.diagnostics.count == first.diagnostics.count, "\(entries)")
    }
    let keys = first.corpus.entities.map { NameKey($0.name) }
    #expect(Set(keys).count == keys.count, "\(entries)")
  }
}
