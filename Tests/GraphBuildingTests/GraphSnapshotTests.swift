import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GraphBuilding

struct GraphSnapshotTests {
  private let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: "\(SourceTree.root)/Tests/SampleBlog")).build(into: path)
  }

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

  @Test func `the snapshot is what is read`() throws {
    let read = try graph(after: "UPDATE linked_entity SET name = name || '!'")
    #expect(read.entities.allSatisfy { !$0.name.hasSuffix("!") })
  }
}
