import GraphQueries
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GraphBuilding

/// What a build prepares for questions says what they would compute themselves.
struct GraphPreparationTests {
  private let sample: SampleGraph
  private var path: String { sample.path }

  init() throws { sample = try SampleGraph() }

  private func profiles(in store: GraphStore, prepared: Bool) throws -> [EntityProfile] {
    let graph = try store.graph()
    let profiler = try EntityProfiler(graph, preparedIn: prepared ? store : nil)
    return try graph.entities.indices.map { entity in
      try profiler.profile(of: entity, record: try store.record(of: entity))
    }
  }

  @Test func `a build leaves what questions need`() throws {
    let store = try GraphStore(readingAt: path)
    for (name, bytes) in try GraphPreparation.values(for: store.graph()) {
      #expect(try store.preparation(named: name) == bytes)
    }
  }

  @Test func `answers from what was prepared are those from the graph`() throws {
    let store = try GraphStore(readingAt: path)
    let profiles = try profiles(in: store, prepared: true)
    #expect(profiles == (try self.profiles(in: store, prepared: false)))
    #expect(profiles.contains { !$0.apart.isEmpty } && profiles.contains { !$0.neighbours.isEmpty })
  }

  @Test(arguments: [
    "DELETE FROM linked_snapshot WHERE name LIKE 'prepared%'",
    "UPDATE linked_snapshot SET content = substr(content, 1, 100) WHERE name LIKE 'prepared%'",
    "UPDATE linked_snapshot SET content = zeroblob(length(content)) WHERE name LIKE 'prepared%'",
    "UPDATE linked_snapshot SET content = zeroblob(0)",
  ])
  func `what is missing or damaged is computed`(change: String) throws {
    let whole = try profiles(in: GraphStore(readingAt: path), prepared: true)
    try DatabaseDump.execute(change, inDatabaseAt: path)
    #expect(try profiles(in: GraphStore(readingAt: path), prepared: true) == whole)
  }
}
