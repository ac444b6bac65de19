internal import GRDB
internal import PaperCorpus

/// Writes to a graph within one transaction.
public struct GraphWriter {
  let db: Database

  /// Inserts a row by a statement that is prepared once a transaction.
  func insert(into table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let places = repeatElement("?", count: values.count).joined(separator: ", ")
    let statement = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
    try statement.execute(arguments: StatementArguments(values))
  }

  /// Forgets a file and all that it contributed.
  public func removeSource(path: String) throws {
    try db.execute(sql: "DELETE FROM source WHERE path = ?", arguments: [path])
  }

  /// Keeps a setting that the graph was built with.
  public func setBuildSetting(_ name: String, to value: String) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO build_setting VALUES (?, ?)", arguments: [name, value])
  }

  /// Adds what a file contributes; the file must not be known yet.
  ///
  /// - Throws: `StorageError.collidingPaths` where another file has the same identifier.
  public func insert(_ contribution: SourceContribution) throws {
    let id = Self.identifier(ofPath: contribution.path)
    if let other = try String.fetchOne(db, sql: "SELECT path FROM source WHERE id = ?", arguments: [id]) {
      throw StorageError.collidingPaths(first: other, second: contribution.path)
    }
    try insert(into: "source", [id, contribution.path, contribution.fingerprint.description])
    for (ordinal, diagnostic) in contribution.diagnostics.enumerated() {
      try insert(
        into: "diagnostic",
        [
          id, ordinal, diagnostic.severity.rawValue, diagnostic.line, diagnostic.column, diagnostic.message,
          diagnostic.hint,
        ])
    }
    guard let post = contribution.post else { return }
    try insert(into: "post", [id, post.title, post.date?.description, post.address])
    for (ordinal, (summary, extraction)) in zip(post.summaries, contribution.extractions).enumerated() {
      try insert(summary, as: StoredSummary.Key(post: id, summary: ordinal), of: post)
      let places = SentencePlaces(of: summary, in: post.text)
      try insert(extraction, as: StoredSummary.Key(post: id, summary: ordinal), at: places)
    }
  }

  private func insert(_ summary: PaperSummary, as key: StoredSummary.Key, of post: Post) throws {
    try insert(
      into: "summary",
      [key.post, key.summary, summary.paper.rawValue, summary.title, summary.url, summary.anchor])
    let sections = [("Title", summary.titleSpan)] + summary.sections.map { ($0.name, $0.span) }
    for (ordinal, (name, span)) in sections.enumerated() {
      try insert(
        into: "section", [key.post, key.summary, ordinal, name, span.start, post.text.string(span)])
    }
  }

  /// A post's identifier: of its path alone, so that it depends neither on the other posts nor on earlier builds;
  /// 53 bits, so that programs that count in doubles can hold it.
  static func identifier(ofPath path: String) -> Int64 {
    Int64(Fingerprint(of: Array(path.utf8)).value & (1 << 53 - 1))
  }
}
