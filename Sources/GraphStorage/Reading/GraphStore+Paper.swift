internal import EntityExtraction
internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// What the database holds about a paper of the graph.
  ///
  /// - Returns: Its places, entities and relations; empty where there is no such paper.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of summaries, with a small factor.
  public func record(of paper: PaperID) throws -> PaperRecord {
    try perform {
      try queue.read { db in
        PaperRecord(
          occurrences: try Self.occurrences(db, of: paper), uses: try Self.uses(db, of: paper),
          relations: try Self.relations(db, of: paper))
      }
    }
  }

  private static func occurrences(_ db: Database, of paper: PaperID) throws -> [PaperRecord.Occurrence] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT address || '#' || anchor, post.date, path, line
        FROM summary JOIN section USING (post_id, summary)
        JOIN post ON post.id = post_id JOIN source ON source.id = post_id
        WHERE paper_id = ? AND section = 0
        ORDER BY post.date IS NULL, post.date, path, summary
        """, arguments: [paper.rawValue]
    ).map { row in
      PaperRecord.Occurrence(
        address: row[0], date: (row[1] as String?).flatMap(PostDate.init(description:)),
        place: EntityRecord.Place(path: row[2], line: row[3]))
    }
  }

  private static func uses(_ db: Database, of paper: PaperID) throws -> [PaperRecord.Use] {
    try Row.fetchAll(
      db, sql: "SELECT entity_id, type, role FROM linked_paper_entity WHERE paper_id = ?",
      arguments: [paper.rawValue]
    ).compactMap { row -> PaperRecord.Use? in
      let id: Int = row[0]
      guard let type = EntityType(rawValue: row[1]), let role = EntityRole(rawValue: row[2]) else {
        return nil
      }
      return PaperRecord.Use(entity: id - 1, type: type, role: role)
    }.sorted { ($0.role, $0.entity) < ($1.role, $1.entity) }
  }

  private static func relations(_ db: Database, of paper: PaperID) throws -> [PaperRecord.Relation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT source_id, type, target_id, path, \(Schema.line(of: "relation")),
          \(Schema.sentence(of: "relation"))
        FROM linked_relation
        JOIN candidate_relation AS relation USING (post_id, summary, ordinal)
        JOIN section USING (post_id, summary, section)
        JOIN source ON source.id = post_id
        WHERE paper_id = ?
        ORDER BY path, relation.byte_start, ordinal
        """, arguments: [paper.rawValue]
    ).compactMap { row -> PaperRecord.Relation? in
      let (from, to): (Int, Int) = (row[0], row[2])
      guard let type = RelationType(rawValue: row[1]) else { return nil }
      return PaperRecord.Relation(
        relation: StoredGraph.Relation(source: from - 1, type: type, target: to - 1),
        place: EntityRecord.Place(path: row[3], line: row[4]), sentence: row[5])
    }
  }
}
