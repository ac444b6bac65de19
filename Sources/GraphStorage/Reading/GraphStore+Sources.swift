internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// The fingerprint of each file as the graph knows it, by path.
  public func fingerprints() throws -> [String: String] {
    try perform {
      try queue.read { db in
        let rows = try Row.fetchAll(db, sql: "SELECT path, fingerprint FROM source")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["path"], $0["fingerprint"]) })
      }
    }
  }

  /// A setting that the graph was built with.
  public func buildSetting(_ name: String) throws -> String? {
    try perform {
      try queue.read { db in
        let rows = try Row.fetchCursor(
          db, sql: "SELECT value FROM build_setting WHERE name = ?", arguments: [name])
        let row = try rows.next()
        return row?[0]
      }
    }
  }

  /// The address of the site that the blog is published at, in front of places below its root; empty where the
  /// blog's settings name none.
  ///
  /// - Throws: `StorageError`.
  public func siteURL() throws -> String { try buildSetting("site_url") ?? "" }

  /// What reading the posts and linking brought to light, in the order of places.
  public func diagnostics() throws -> [Diagnostic] {
    try perform { try queue.read { db in try GraphWriter(db: db).diagnostics() } }
  }
}

extension GraphWriter {
  /// What reading the posts and linking brought to light, in the order of places.
  public func diagnostics() throws -> [Diagnostic] {
    try flush()
    return try Row.fetchAll(
      db,
      sql: """
        SELECT path, severity, line, column, message, hint, ordinal
        FROM diagnostic JOIN source ON source.id = source_id
        UNION ALL SELECT path, severity, line, column, message, hint, ordinal FROM linked_diagnostic
        ORDER BY path, ordinal
        """
    ).compactMap { row in
      guard let severity = Diagnostic.Severity(rawValue: try row.value(1)) else { return nil }
      return Diagnostic(
        severity, path: try row.value(0), line: try row.value(2), column: try row.value(3),
        message: try row.value(4), hint: try row.value(5))
    }
  }
}
