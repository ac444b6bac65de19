import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GraphBuilding

struct GraphSnapshotTests {
  private let sample: SampleGraph
  private var path: String { sample.path }

  init() throws { sample = try SampleGraph() }

  /// The graph as it is read after a change of the file.
  private func graph(after change: String) throws -> StoredGraph {
    try DatabaseDump.execute(change, inDatabaseAt: path)
    return try GraphStore(readingAt: path).graph()
  }

  @Test(arguments: [
    "DROP TABLE linked_snapshot", "UPDATE linked_snapshot SET content = substr(content, 1, 5000)",
    "UPDATE linked_snapshot SET content = x'7f'", "DELETE FROM linked_snapshot",
  ])
  func `the snapshot says what the tables say, which stand in where there is none`(change: String) throws {
    let whole = try GraphStore(readingAt: path).graph()
    let read = try graph(after: change)
    #expect(whole.papers == read.papers)
    #expect(whole.entities == read.entities)
    #expect(whole.paperEntities == read.paperEntities)
    #expect(whole.relations == read.relations)
    #expect(whole.days == read.days)
    #expect(whole.posts == read.posts)
    #expect(!whole.relations.isEmpty && whole.days != nil)
  }

  @Test func `an entity that only the tables have is damage`() throws {
    let store = try GraphStore(readingAt: path)
    let graph = try store.graph()
    try graph.check(Array(graph.entities.indices), of: store)
    for index in [-1, graph.entities.count, .min, .max] {
      #expect(throws: StorageError.self) { try graph.check([0, index], of: store) }
    }
  }

  @Test func `a value that a table cannot have is damage`() throws {
    try DatabaseDump.execute(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'short_name TEXT NOT NULL', 'short_name TEXT')
      WHERE name = 'linked_entity'
      """, inDatabaseAt: path)
    try DatabaseDump.execute(
      "UPDATE linked_entity SET short_name = NULL WHERE id = 2; DELETE FROM linked_snapshot",
      inDatabaseAt: path)
    let error = try #require(throws: StorageError.self) { try GraphStore(readingAt: path).graph() }
    #expect("\(error)".contains("damaged"))
  }

  @Test func `what a question reads is of one state of the file`() throws {
    let store = try GraphStore(readingAt: path)
    let change = "UPDATE linked_paper SET title = 'another'; DELETE FROM linked_snapshot"
    try store.ofOneState {
      let titles = try store.graph().papers.map(\.title)
      #expect(throws: (any Error).self) { try DatabaseDump.execute(change, inDatabaseAt: path) }
      #expect(try store.graph().papers.map(\.title) == titles)
    }
    try DatabaseDump.execute(change, inDatabaseAt: path)
    #expect(try store.graph().papers.allSatisfy { $0.title == "another" })
  }

  @Test func `the snapshot is what is read`() throws {
    let read = try graph(after: "UPDATE linked_entity SET name = name || '!'")
    #expect(read.entities.allSatisfy { !$0.name.hasSuffix("!") })
  }
}
