internal import GRDB
internal import PaperCorpus

/// Writes to a graph within one transaction.
public struct GraphWriter {
  let db: Database
  private let buffer: InsertBuffer
  private let search: SearchIndexer

  init(db: Database) {
    self.db = db
    buffer = InsertBuffer(db: db)
    search = SearchIndexer(db: db)
  }

  func insert(into table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try buffer.insert(into: table, values)
  }

  /// Writes the rows that still wait in the buffer; every reader of what was written calls this first.
  func flush() throws {
    try buffer.flush()
    try search.flush()
  }

  /// Forgets a file and all that it contributed.
  public func removeSource(path: String) throws {
    try flush()
    try search.remove(post: PostIdentifier.of(path: path))
    try db.execute(sql: "DELETE FROM source WHERE path = ?", arguments: [path])
  }

  /// Keeps a setting that the graph was built with.
  public func setBuildSetting(_ name: String, to value: String) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO build_setting VALUES (?, ?)", arguments: [name, value])
  }

  /// Adds what a file contributes; the file must not be known yet.
  public func insert(_ contribution: SourceContribution) throws {
    let id = PostIdentifier.of(path: contribution.path)
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
    search.add(post: id)
  }

  private func insert(_ summary: PaperSummary, as key: StoredSummary.Key, of post: Post) throws {
    try insert(
      into: "summary",
      [key.post, key.summary, summary.paper.rawValue, summary.title, summary.url, summary.anchor])
    let sections = [("Title", summary.titleSpan)] + summary.sections.map { ($0.name, $0.span) }
    for (ordinal, (name, span)) in sections.enumerated() {
      try insert(
        into: "section",
        [
          key.post, key.summary, ordinal, name, span.start, post.text.string(span),
          post.text.lineAndColumn(of: span.start).line,
        ])
    }
  }
}
