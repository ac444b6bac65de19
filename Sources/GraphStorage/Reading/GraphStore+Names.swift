internal import GRDB

extension GraphStore {
  /// The names of entities that begin with a text, capitals alike; the most central entities' first.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of names.
  public func names(beginningWith prefix: String, limit: Int) throws -> [String] {
    try perform {
      try queue.read { db in
        try String.fetchAll(
          db,
          sql: """
            WITH named (id, name) AS (
              SELECT id, name FROM linked_entity UNION SELECT id, short_name FROM linked_entity
              UNION SELECT entity_id, alias FROM linked_alias
            )
            SELECT name FROM named WHERE lower(substr(name, 1, length(:prefix))) = lower(:prefix)
            GROUP BY name ORDER BY min(id), name LIMIT :limit
            """, arguments: ["prefix": prefix, "limit": limit])
      }
    }
  }
}
