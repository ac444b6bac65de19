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
          let entity = try row.entity(0)
          (evidence[entity].mentions, evidence[entity].confidence) = (try row.value(1), try row.value(2))
        }
        let types = try Row.fetchCursor(
          db, sql: "SELECT entity_id, type, count(*) FROM linked_paper_entity GROUP BY entity_id, type")
        while let row = try types.next() {
          let entity = try row.entity(0)
          if let type = EntityType(rawValue: try row.value(1)) {
            evidence[entity].types[type] = try row.value(2)
          }
        }
        let aliases = try Row.fetchCursor(db, sql: "SELECT entity_id, alias, papers FROM linked_alias")
        while let row = try aliases.next() {
          let entity = try row.entity(0)
          evidence[entity].aliases[try row.value(1)] = try row.value(2)
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
          guard let kind = AliasEvidence.Kind(rawValue: try row.value(2)) else { return nil }
          return DeclaredPair(
            long: try row.value(0), short: try row.value(1), kind: kind, papers: try row.value(3))
        }
      }
    }
  }
}
