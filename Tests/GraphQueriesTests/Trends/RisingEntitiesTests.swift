import EntityExtraction
import GraphQueries
@testable import GraphStorage
import PaperCorpus
import Testing

struct RisingEntitiesTests {
  private func day(_ month: Int, _ day: Int) throws -> PostDate {
    try #require(PostDate(year: 2025, month: month, day: day))
  }

  /// Papers on given days, each with its entities.
  private func graph(_ papers: [(day: PostDate, entities: [String])], generic: [String] = []) -> StoredGraph {
    var fixture = GraphFixture()
    for name in generic { fixture.entity(name, isGeneric: true) }
    for paper in papers {
      fixture.paper(Dictionary(uniqueKeysWithValues: paper.entities.map { ($0, .uses) }))
    }
    for (index, paper) in papers.enumerated() { fixture.days[index] = paper.day }
    return fixture.graph
  }

  private func names(_ rising: RisingEntities?, in graph: StoredGraph) -> [String] {
    (rising?.entities ?? []).map { graph.entities[$0.entity].name }
  }

  @Test func `what more papers of the period have rises, what fewer have does not`() throws {
    let old = try (1...10).map { (day: try day(3, $0), entities: ["Steady", "GAN"]) }
    let new = try (1...5).map { (day: try day(9, $0), entities: ["Steady", "GRPO"]) }
    let graph = graph(old + new)
    let rising = try #require(RisingEntities(in: graph, since: try day(9, 1)))

    #expect(names(rising, in: graph) == ["GRPO"])
    #expect(rising.entities.map(\.papers) == [5])
    #expect(rising.entities.map(\.papersBefore) == [0])
    // Of 3003 ways to choose 5 of 15 papers, one chooses those of the period.
    #expect(abs(rising.entities[0].chance - 1.0 / 3003) < 1e-12)
  }

  @Test func `many papers of the period say more than one`() throws {
    let old = try (1...10).map { (day: try day(3, $0), entities: ["GAN"]) }
    let new = try (1...5).map { (day: try day(9, $0), entities: ["GRPO", "One \($0)"]) }
    let graph = graph(old + new)
    let rising = try #require(RisingEntities(in: graph, since: try day(9, 1)))

    #expect(names(rising, in: graph).first == "GRPO")
    #expect(rising.entities.last?.papers == 1)
    #expect(abs((rising.entities.last?.chance ?? 0) - 5.0 / 15) < 1e-12)
  }

  @Test func `the chance is that of drawing papers without looking`() throws {
    let old = try (1...4).map { (day: try day(3, $0), entities: $0 == 1 ? ["X"] : ["Y"]) }
    let new = try (1...4).map { (day: try day(9, $0), entities: $0 <= 3 ? ["X"] : ["Y"]) }
    let graph = graph(old + new)
    let rising = try #require(RisingEntities(in: graph, since: try day(9, 1)))

    // The lady's cups of tea: 17 of 70 ways have three or four right.
    #expect(names(rising, in: graph) == ["X"])
    #expect(abs(rising.entities[0].chance - 17.0 / 70) < 1e-12)
  }

  @Test func `without a day the period is the last thirty days`() throws {
    let graph = try graph([
      (day(1, 1), ["A"]), (day(2, 28), ["B"]), (day(3, 2), ["C"]), (day(3, 31), ["D"]),
    ])
    let rising = try #require(RisingEntities(in: graph))

    #expect(rising.period == (try day(3, 2)...day(3, 31)))
    #expect(rising.past == (try day(1, 1)...day(2, 28)))
    #expect((rising.papers, rising.papersBefore) == (2, 2))
  }

  @Test func `generic entities do not rise unless asked for`() throws {
    let papers = try [(day: day(1, 1), entities: ["A"]), (day: day(9, 1), entities: ["LLM"])]
    let graph = graph(papers, generic: ["LLM"])
    let start = try day(9, 1)

    #expect(names(RisingEntities(in: graph, since: start), in: graph).isEmpty)
    #expect(names(RisingEntities(in: graph, since: start, where: { _ in true }), in: graph) == ["LLM"])
  }

  @Test func `a period needs papers, and papers before it`() throws {
    let graph = try graph([(day(1, 1), ["A"]), (day(9, 1), ["B"])])

    #expect(RisingEntities(in: graph, since: try day(1, 1)) == nil)
    #expect(RisingEntities(in: graph, since: try day(9, 2)) == nil)
    #expect(RisingEntities(in: GraphFixture().graph) == nil)
  }

  @Test func `months are twelfths of a mean year`() throws {
    let first = try #require(PostDate(year: 2024, month: 1, day: 1))
    let last = try #require(PostDate(year: 2027, month: 12, day: 31))
    #expect(abs(RisingEntities.months(of: first...last) - 1461 / (365.2425 / 12)) < 1e-12)
  }
}
