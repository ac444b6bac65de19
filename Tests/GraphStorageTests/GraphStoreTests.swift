import GraphStorage
import TestSupport
import Testing

struct GraphStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a graph that was never built is not found`() {
    #expect(throws: StorageError.notFound(path: folder.path + "/none.sqlite")) {
      try GraphStore(readingAt: folder.path + "/none.sqlite")
    }
  }

  @Test func `a database of another program is left alone`() throws {
    let path = folder.path + "/other.sqlite"
    try DatabaseDump.execute("CREATE TABLE mine (a)", inDatabaseAt: path)
    #expect(throws: StorageError.foreign(path: path)) { try GraphStore(creatingAt: path) }
  }

  @Test func `a newer layout is refused by number`() throws {
    let path = folder.path + "/new.sqlite"
    _ = try GraphStore(creatingAt: path)
    try DatabaseDump.execute("PRAGMA user_version = 99", inDatabaseAt: path)
    #expect(throws: StorageError.newer(path: path, found: 99, known: GraphStore.layoutVersion)) {
      try GraphStore(readingAt: path)
    }
  }

  @Test func `a layout that was never released is refused by number`() throws {
    let path = folder.path + "/new.sqlite"
    _ = try GraphStore(creatingAt: path)
    try DatabaseDump.execute("PRAGMA user_version = 3", inDatabaseAt: path)
    #expect(throws: StorageError.older(path: path, found: 3)) {
      try GraphStore(readingAt: path)
    }
  }

  @Test func `a file that is no database is called damaged`() throws {
    try folder.write(String(repeating: "not a database ", count: 100), to: "text.sqlite")
    #expect {
      try GraphStore(readingAt: folder.path + "/text.sqlite")
    } throws: { error in
      if case .damaged? = error as? StorageError { true } else { false }
    }
  }

  @Test func `the public views have the columns that people rely on`() throws {
    let path = folder.path + "/graph.sqlite"
    _ = try GraphStore(creatingAt: path)
    let columns = [
      "paper": "arxiv_id, title, url",
      "paper_post": "arxiv_id, post_path, date, url",
      "paper_entity": "arxiv_id, entity, type, role",
      "paper_surface": "arxiv_id, entity, surface",
      "paper_result":
        "arxiv_id, subject, evaluated_on, metric, value, unit, relative_to, post_path, byte_start, byte_end, sentence",
      "paper_relation": "arxiv_id, source, type, target, post_path, byte_start, byte_end, sentence",
      "evidence": "arxiv_id, entity, post_path, section, byte_start, byte_end, sentence, line",
      "entity_alias": "entity, alias, papers, how, attested",
      "entity_sense": "entity, name, how",
      "entity_rank": "entity, short_name, type, generic, pagerank, papers, first_seen, last_seen",
    ]
    for (view, names) in columns {
      #expect(try DatabaseDump.rows("SELECT \(names) FROM \(view)", inDatabaseAt: path) == [])
    }
  }

  @Test(arguments: [
    "", "SELECT", "SELECT 1; SELECT 2", "DELETE FROM source", "CREATE TEMP TABLE t (a)",
    "VACUUM INTO 'copy.sqlite'",
    "ATTACH 'other.sqlite' AS other", "SELECT * FROM nothing",
  ])
  func `a question runs no SQL that is not one reading statement`(sql: String) throws {
    let path = folder.path + "/graph.sqlite"
    _ = try GraphStore(creatingAt: path)
    let store = try GraphStore(readingAt: path)
    #expect {
      try store.rows(ofSQL: sql)
    } throws: { error in
      if case .refusedStatement? = error as? StorageError { true } else { false }
    }
  }

  @Test func `columns of one name are told apart`() throws {
    let path = folder.path + "/graph.sqlite"
    _ = try GraphStore(creatingAt: path)
    let rows = try GraphStore(readingAt: path).rows(
      ofSQL: "SELECT 1 AS a, 'x' AS a, NULL AS b, 0.5 AS c, x'0a' AS d")
    #expect(rows.columns == ["a", "a_2", "b", "c", "d"])
    #expect(rows.rows == [[.integer(1), .text("x"), .null, .real(0.5), .bytes([10])]])
  }

  @Test func `a failed update leaves the graph as it was`() throws {
    struct Interruption: Error {}
    let path = folder.path + "/graph.sqlite"
    let store = try GraphStore(creatingAt: path)
    let before = try DatabaseDump.text(ofDatabaseAt: path)
    #expect(throws: Interruption.self) {
      try store.update { writer in
        try writer.setBuildSetting("site_url", to: "https://example.org")
        throw Interruption()
      }
    }
    #expect(try DatabaseDump.text(ofDatabaseAt: path) == before)
  }
}
