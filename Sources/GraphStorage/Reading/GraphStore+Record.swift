internal import EntityExtraction
internal import EntityLinking
internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// What the database holds about an entity of the graph.
  ///
  /// - Parameter entity: The entity's index in `graph()`.
  /// - Returns: Its names, papers and figures; empty where there is no such entity.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in its mentions, and O(n) in the figures of the graph with a small factor.
  public func record(of entity: Int) throws -> EntityRecord {
    try perform {
      try queue.read { db in
        let id = entity + 1
        let days = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT first_seen, last_seen FROM linked_entity WHERE id = ?"),
          arguments: [id])
        return EntityRecord(
          names: try Self.names(db, of: id), uses: try Self.uses(db, of: id),
          results: try Self.results(db, of: id), firstSeen: Self.day(days?[0]), lastSeen: Self.day(days?[1]))
      }
    }
  }

  private static func day(_ text: String?) -> PostDate? { text.flatMap(PostDate.init(description:)) }

  private static func uses(_ db: Database, of id: Int) throws -> [EntityRecord.Use] {
    let statement = try db.cachedStatement(
      sql: "SELECT paper_id, type, role FROM linked_paper_entity WHERE entity_id = ? ORDER BY paper_id")
    return try Row.fetchAll(statement, arguments: [id]).compactMap { row in
      guard let type = EntityType(rawValue: row[1]), let role = EntityRole(rawValue: row[2]) else {
        return nil
      }
      return EntityRecord.Use(paper: PaperID(rawValue: row[0]), type: type, role: role)
    }
  }

  private static func results(_ db: Database, of id: Int) throws -> [EntityRecord.Result] {
    let names = try db.cachedStatement(sql: "SELECT name FROM linked_entity WHERE id = ?")
    func name(_ id: Int?) throws -> String? {
      try id.flatMap { try String.fetchOne(names, arguments: [$0]) }
    }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT linked_result.paper_id, subject_id, evaluated_on_id, metric_id, value, unit, relative_to_id,
            post.date, path, post_id, summary, section, byte_start
          FROM linked_result JOIN candidate_result AS result USING (post_id, summary, ordinal)
          JOIN post ON post.id = post_id JOIN source ON source.id = post_id
          WHERE :id IN (subject_id, evaluated_on_id, metric_id, relative_to_id)
          ORDER BY post.date IS NULL, post.date DESC, path, byte_start, ordinal
          """), arguments: ["id": id])
    return try rows.compactMap { row in
      guard let subject = try name(row[1]), let metric = try name(row[3]),
        let place = try place(in: row, of: db, path: 8, post: 9)
      else { return nil }
      return EntityRecord.Result(
        paper: PaperID(rawValue: row[0]), subject: subject, evaluatedOn: try name(row[2]), metric: metric,
        value: row[4], unit: row[5], relativeTo: try name(row[6]), date: day(row[7]), place: place)
    }
  }

  /// The place in a row with a path, and in four columns the post, the summary, the section and the byte.
  static func place(in row: Row, of db: Database, path: Int, post: Int) throws -> EntityRecord.Place? {
    guard let section: Int = row[post + 2] else { return nil }
    let summary = StoredSummary.Key(post: row[post], summary: row[post + 1])
    return try SectionText.read(section, of: summary, from: db) { text in
      EntityRecord.Place(path: row[path], line: text.line(of: row[post + 3]))
    }
  }
}
