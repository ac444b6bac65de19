internal import GRDB

/// Keeps the index for full-text search in step with the posts.
///
/// Posts are added in the order of their rows' numbers when all of a batch are in the database: each number below the
/// one before would end a part of the index, and many small parts cost time and room.
final class SearchIndexer {
  private let db: Database
  private var added: [Int64] = []

  init(db: Database) {
    self.db = db
  }

  /// Notes a post that is being written.
  func add(post: Int64) { added.append(post) }

  /// Adds the posts noted, whose sections are in the database by now.
  func flush() throws {
    guard !added.isEmpty else { return }
    let insert = try db.makeStatement(sql: "INSERT INTO search (rowid, words) VALUES (?, ?)")
    for post in added.sorted() {
      for row in try rows(of: post) { try insert.execute(arguments: [row.number, row.words]) }
    }
    added = []
  }

  /// Takes a post out of the index, which asks for the very words that it was added with; the post's sections are
  /// still in the database.
  func remove(post: Int64) throws {
    for row in try rows(of: post) {
      try db.execute(
        sql: "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
        arguments: [row.number, row.words])
    }
  }

  private func rows(of post: Int64) throws -> [(number: Int64, words: String)] {
    var summaries: [[String]] = []
    let sections = try Row.fetchCursor(
      db, sql: "SELECT summary, text FROM section WHERE post_id = ? ORDER BY summary, section",
      arguments: [post])
    while let row = try sections.next() {
      let summary: Int = try row.value(0)
      while summaries.count <= summary { summaries.append([]) }
      summaries[summary].append(try row.value(1))
    }
    return SearchRow.rows(post: post, summaries: summaries)
  }
}
