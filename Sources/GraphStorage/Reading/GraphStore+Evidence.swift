internal import EntityExtraction
internal import GRDB

extension GraphStore {
  /// How well each entity of `graph()` is attested, by index.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of mentions.
  public func evidence() throws -> [EntityEvidence] {
    try perform {
      try queue.read { db in
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM linked_entity") ?? 0
        var evidence = [EntityEvidence](repeating: EntityEvidence(), count: count)
        let mentions = try Row.fetchCursor(
          db,
          sql: """
            SELECT entity_id, count(*), max(confidence)
            FROM linked_candidate JOIN mention USING (post_id, summary, candidate) GROUP BY entity_id
            """)
        while let row = try mentions.next() {
          let id: Int = row[0]
          (evidence[id - 1].mentions, evidence[id - 1].confidence) = (row[1], row[2])
        }
        let types = try Row.fetchCursor(
          db, sql: "SELECT entity_id, type, count(*) FROM linked_paper_entity GROUP BY entity_id, type")
        while let row = try types.next() {
          let id: Int = row[0]
          if let type = EntityType(rawValue: row[1]) { evidence[id - 1].types[type] = row[2] }
        }
        let aliases = try Row.fetchCursor(db, sql: "SELECT entity_id, alias, papers FROM linked_alias")
        while let row = try aliases.next() {
          let id: Int = row[0]
          evidence[id - 1].aliases[row[1]] = row[2]
        }
        return evidence
      }
    }
  }

  /// The names that papers declare to be one thing's, whatever became of them, ordered by the names.
  ///
  /// - Throws: `StorageError`.
  public func declaredPairs() throws -> [DeclaredPair] {
    try perform {
      try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT long, short, kind, count(DISTINCT paper_id)
            FROM candidate_alias JOIN summary USING (post_id, summary)
            GROUP BY long, short, kind ORDER BY long, short, kind
            """
        ).compactMap { row in
          AliasEvidence.Kind(rawValue: row[2]).map {
            DeclaredPair(long: row[0], short: row[1], kind: $0, papers: row[3])
          }
        }
      }
    }
  }
}
