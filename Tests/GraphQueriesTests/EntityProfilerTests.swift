import EntityExtraction
import PaperCorpus
import Testing

@testable import GraphQueries
@testable import GraphStorage

struct EntityProfilerTests {
  private func profile(of name: String, in fixture: GraphFixture) throws -> EntityProfile {
    let graph = fixture.graph
    let entity = fixture.index(of: name)
    let uses = graph.paperEntities.filter { $0.entity == entity }.map {
      EntityRecord.Use(paper: graph.papers[$0.paper].id, type: .method, role: $0.role)
    }
    return try EntityProfiler(graph).profile(
      of: entity, record: EntityRecord(names: [], uses: uses, results: [], firstSeen: nil, lastSeen: nil))
  }

  private var sample: GraphFixture {
    var fixture = GraphFixture()
    fixture.paper(["GPT-4": .uses, "GPT-4o": .comparesWith])
    fixture.paper(["GPT-4": .introduces, "GPT-4 Turbo": .introduces])
    fixture.paper(["GPT-4": .comparesWith, "GRPO": .uses])
    fixture.relations = [
      StoredGraph.Relation(
        source: fixture.index(of: "GPT-4 Turbo"), type: .variantOf, target: fixture.index(of: "GPT-4"))
    ]
    return fixture
  }

  @Test func `papers come by role, and those that introduce are named`() throws {
    let profile = try profile(of: "GPT-4", in: sample)
    #expect(profile.uses.map(\.role) == [.introduces, .uses, .comparesWith])
    #expect(profile.introductions == [1])
    #expect(profile.types == [EntityProfile.TypeShare(type: .method, papers: 3)])
  }

  @Test func `what is kept apart says how near it comes and what papers say`() throws {
    let fixture = sample
    let apart = try profile(of: "GPT-4", in: fixture).apart
    #expect(apart.map(\.entity) == [fixture.index(of: "GPT-4o"), fixture.index(of: "GPT-4 Turbo")])
    #expect(apart.map(\.likeness) == [.version, .extended(by: "Turbo")])
    #expect(apart.map(\.statement) == [nil, .has(.variantOf)])
    #expect(apart.map(\.papersWithBoth) == [1, 1])
  }

  @Test func `an alias that nobody knows another entity by makes no longer name of it`() throws {
    var fixture = GraphFixture()
    fixture.entity("GRPO", aliases: ["GRPO", "강화학습 최적화"])
    fixture.entity("강화학습")
    #expect(try profile(of: "강화학습", in: fixture).apart.isEmpty)
  }
}
