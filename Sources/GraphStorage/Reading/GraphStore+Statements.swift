internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// Visits which paper has which entity, ordered by paper and entity, each with the surest mention: text before a title,
  /// then the surest, then the first. Sentences are read one at a time.
  ///
  /// - Throws: `StorageError`, and what `visit` throws.
  /// - Complexity: O(n log n) in the number of mentions.
  public func roleStatements(_ visit: (StatedFact, StatedFact.Role) throws -> Void) throws {
    let sql = """
      WITH place AS (
        SELECT summary.paper_id, entity_id, mention.post_id, mention.summary, section, byte_start, byte_end,
          sentence_start, sentence_end, count(*) OVER (PARTITION BY paper_id, entity_id) AS mentions,
          row_number() OVER (
            PARTITION BY paper_id, entity_id
            ORDER BY section = 0, confidence DESC, post.date IS NULL, post.date, path, byte_start
          ) AS place
        FROM linked_candidate JOIN mention USING (post_id, summary, candidate)
        JOIN summary USING (post_id, summary)
        JOIN post ON post.id = mention.post_id JOIN source ON source.id = mention.post_id
      )
      SELECT \(Self.place(in: "place")), entity_id, linked_paper_entity.type, role, mentions
      FROM place JOIN linked_paper_entity USING (paper_id, entity_id)
      JOIN section USING (post_id, summary, section)
      JOIN post ON post.id = place.post_id JOIN source ON source.id = place.post_id
      WHERE place.place = 1
      ORDER BY paper_id, entity_id
      """
    try visitRows(sql) { row, statement in
      guard let type = EntityType(rawValue: try row.value(9)),
        let role = EntityRole(rawValue: try row.value(10))
      else { return }
      let entity = try row.entity(8)
      try visit(
        statement, StatedFact.Role(entity: entity, type: type, role: role, mentions: try row.value(11)))
    }
  }

  /// Visits how entities of `graph()` stand to each other, ordered by source, target and type, the oldest statement of each
  /// first.
  ///
  /// - Throws: `StorageError`, and what `visit` throws.
  /// - Complexity: O(n log n) in the number of relations.
  public func relationStatements(_ visit: (StatedFact, StoredGraph.Relation) throws -> Void) throws {
    let sql = """
      SELECT \(Self.place(in: "relation", paper: "linked_relation.paper_id")), source_id, relation.type, target_id
      FROM linked_relation
      JOIN candidate_relation AS relation USING (post_id, summary, ordinal)
      JOIN section USING (post_id, summary, section)
      JOIN post ON post.id = relation.post_id JOIN source ON source.id = relation.post_id
      ORDER BY source_id, target_id, relation.type, post.date IS NULL, post.date, path, relation.byte_start, ordinal
      """
    try visitRows(sql) { row, statement in
      guard let type = RelationType(rawValue: try row.value(9)) else { return }
      let (source, target) = (try row.entity(8), try row.entity(10))
      try visit(statement, StoredGraph.Relation(source: source, type: type, target: target))
    }
  }

  /// Visits the figures, ordered by paper and place.
  ///
  /// - Throws: `StorageError`, and what `visit` throws.
  /// - Complexity: O(n log n) in the number of figures.
  public func resultStatements(_ visit: (StatedFact, StatedFact.Result) throws -> Void) throws {
    let sql = """
      SELECT \(Self.place(in: "result", paper: "linked_result.paper_id")), subject_id, subject.name, evaluated_on.name,
        metric.name, value, unit, relative_to.name
      FROM linked_result
      JOIN candidate_result AS result USING (post_id, summary, ordinal)
      JOIN section USING (post_id, summary, section)
      JOIN post ON post.id = result.post_id JOIN source ON source.id = result.post_id
      JOIN linked_entity AS subject ON subject.id = subject_id
      JOIN linked_entity AS metric ON metric.id = metric_id
      LEFT JOIN linked_entity AS evaluated_on ON evaluated_on.id = evaluated_on_id
      LEFT JOIN linked_entity AS relative_to ON relative_to.id = relative_to_id
      ORDER BY linked_result.paper_id, post.date IS NULL, post.date, path, result.byte_start, ordinal
      """
    try visitRows(sql) { row, statement in
      let entity = try row.entity(8)
      try visit(
        statement,
        StatedFact.Result(
          subjectIndex: entity, subject: try row.value(9), evaluatedOn: try row.value(10),
          metric: try row.value(11), value: try row.value(12),
          unit: try row.value(13), relativeTo: try row.value(14)))
    }
  }

  /// The first eight columns of a statement's row.
  private static func place(in table: String, paper: String = "paper_id") -> String {
    """
    \(paper), path, post.date, section.name, \(Schema.line(of: table)), \(table).byte_start, \(table).byte_end,
      \(Schema.sentence(of: table))
    """
  }

  private func visitRows(_ sql: String, _ visit: (Row, StatedFact) throws -> Void) throws {
    try perform {
      try queue.read { db in
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
          let (start, end): (Int, Int) = (try row.value(5), try row.value(6))
          try visit(
            row,
            StatedFact(
              paper: PaperID(rawValue: try row.value(0)), path: try row.value(1),
              date: try row.day(2),
              section: try row.value(3), line: try row.value(4),
              bytes: start..<max(start, end), sentence: try row.value(7)))
        }
      }
    }
  }
}
