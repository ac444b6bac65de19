import EntityLinking
import PaperCorpus
import Testing

@testable import Curation

struct CurationPlanTests {
  private let sample = CurationFixture.sample

  private func said(_ list: String) -> [String] { sample.curated(list).diagnostics.map(\.description) }

  private func isUnchanged(_ list: String) -> Bool {
    let corpus = sample.curated(list).corpus
    return corpus.entities.map(\.name) == sample.linked.entities.map(\.name)
      && corpus.assignments == sample.linked.assignments
  }

  @Test func `a name that matches nothing is a warning with near names`() throws {
    let diagnostic = try #require(sample.curated("- hide: GPRO").diagnostics.first)
    #expect(diagnostic.description == ".kg.yml:2:9: warning: nothing in the graph is called 'GPRO'")
    #expect(diagnostic.hint == "did you mean 'GRPO'?")
  }

  @Test func `an ambiguous name lists its senses`() throws {
    let diagnostic = try #require(sample.curated("- hide: DMD").diagnostics.first)
    #expect(diagnostic.description == ".kg.yml:2:9: error: 'DMD' means 2 things")
    #expect(
      diagnostic.hint == "write one of \"Digital Measurement Device\", \"Distribution Matching Distillation\""
    )
    #expect(isUnchanged("- hide: DMD"))
  }

  @Test func `senses that are merged are no longer ambiguous`() {
    #expect(
      said(
        "- hide: DMD\n- merge: [Digital Measurement Device, Distribution Matching Distillation]"
      ).isEmpty)
  }

  @Test func `a paper without the name is a warning`() throws {
    let diagnostic = try #require(
      sample.curated("- split: T2I\n  papers: [2509.00001]\n  as: X").diagnostics.first)
    #expect(diagnostic.description == ".kg.yml:3:12: warning: 'T2I' is not in paper '2509.00001'")
    #expect(diagnostic.hint == "it is in 2509.00003")
  }

  @Test(arguments: [
    (
      "- rename: GRPO\n  as: A\n- rename: grpo\n  as: B",
      ["named 'A' here and named 'B' in line 4", "named 'B' here and named 'A' in line 2"]
    ),
    (
      "- retype: GRPO\n  as: task\n- retype: GRPO\n  as: tool",
      ["called a task here and called a tool in line 4", "called a tool here and called a task in line 2"]
    ),
    (
      "- hide: GRPO\n- rename: GRPO\n  as: B",
      ["hidden here and renamed in line 3", "renamed here and hidden in line 2"]
    ),
    (
      "- split: GRPO\n  papers: 2509.00001\n  as: X\n- merge: [X, GRPO]",
      ["split here and merged in line 5", "merged here and split in line 2"]
    ),
    (
      "- split: GRPO\n  papers: 2509.00001\n  as: X\n- split: GRPO\n  papers: 2509.00001\n  as: Y",
      [
        "split off as 'X' here and split off as 'Y' in line 5",
        "split off as 'Y' here and split off as 'X' in line 2",
      ]
    ),
  ])
  func `entries that contradict each other are told with both lines, and none is applied`(
    list: String, statements: [String]
  ) {
    let said = said(list)
    #expect(said.count == statements.count)
    for statement in statements { #expect(said.contains { $0.contains(statement) }, "\(said)") }
    #expect(isUnchanged(list))
  }

  @Test func `a name that another entity bears is refused`() {
    #expect(
      said("- rename: T2I\n  as: flow-net").map { $0.contains("is another entity's, 'FlowNet'") } == [true])
    #expect(isUnchanged("- rename: T2I\n  as: flow-net"))
  }

  @Test func `the name of a hidden entity is free`() {
    #expect(said("- hide: FlowNet\n- rename: T2I\n  as: FlowNet").isEmpty)
  }

  @Test func `an alias that is another entity's name is refused`() {
    #expect(
      said("- alias: T2I\n  as: FlowNet").map { $0.contains("is the name of another entity") } == [true])
  }

  @Test func `a thing is not split off itself`() {
    #expect(
      said("- split: T2I\n  papers: 2509.00003\n  as: t2i").map { $0.contains("split off itself") } == [true])
  }
}
