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
  /// - Complexity: O(n) in the number of candidates, with a small factor.
  public func record(of entity: Int) throws -> EntityRecord {
    try perform {
      try queue.read { db in
        let id = entity + 1
        let days = try Row.fetchOne(
          db, sql: "SELECT first_seen, last_seen FROM linked_entity WHERE id = ?", arguments: [id])
        return EntityRecord(
          names: try Self.names(db, of: id), uses: try Self.uses(db, of: id),
          results: try Self.results(db, of: id), firstSeen: Self.day(days?[0]), lastSeen: Self.day(days?[1]))
      }
    }
  }

  private static func day(_ text: String?) -> PostDate? { text.flatMap(PostDate.init(description:)) }

  private static func names(_ db: Database, of id: Int) throws -> [EntityRecord.Name] {
    var names: [EntityRecord.Name] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT name, NULL, NULL, 0 AS rank, papers FROM linked_entity WHERE id = :id
        UNION ALL SELECT alias, papers, how, 1, papers FROM linked_alias WHERE entity_id = :id
        ORDER BY rank, papers DESC, 1
        """, arguments: ["id": id])
    while let row = try rows.next() {
      names.append(
        EntityRecord.Name(
          text: row[0], papers: row[1] ?? 0, reason: (row[2] as String?).flatMap(EntityAlias.Reason.init)))
    }
    let declarations = try declarations(db, of: id)
    for (name, writing) in try writings(db, of: id) {
      guard let index = names.firstIndex(where: { $0.text == name }) else { continue }
      (names[index].papers, names[index].place) = (writing.papers, writing.place)
    }
    for index in names.indices { names[index].declaration = declarations[names[index].text] }
    return names
  }

  /// For each name, how many papers write it and where first.
  private static func writings(
    _ db: Database, of id: Int
  ) throws -> [String: (papers: Int, place: EntityRecord.Place)] {
    var writings: [String: (papers: Set<String>, place: EntityRecord.Place)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT surface, paper_id, path, \(Schema.line(of: "mention"))
        FROM linked_candidate
        JOIN mention USING (post_id, summary, candidate)
        JOIN section USING (post_id, summary, section)
        JOIN summary USING (post_id, summary)
        JOIN linked_paper_entity USING (paper_id, entity_id)
        JOIN post ON post.id = mention.post_id JOIN source ON source.id = mention.post_id
        WHERE entity_id = ?
        ORDER BY post.date IS NULL, post.date, path, mention.byte_start
        """, arguments: [id])
    while let row = try rows.next() {
      let place = EntityRecord.Place(path: row[2], line: row[3])
      writings[row[0], default: ([], place)].papers.insert(row[1])
    }
    return writings.mapValues { ($0.papers.count, $0.place) }
  }

  /// For each name, the declaration that most papers make, ties by its first place.
  private static func declarations(_ db: Database, of id: Int) throws -> [String: EntityRecord.Declaration] {
    var declarations: [String: EntityRecord.Declaration] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, long, short, count(DISTINCT paper_id) AS papers, path, \(Schema.line(of: "candidate_alias")),
          min(coalesce(post.date, '9999') || path || '#' || printf('%012d', candidate_alias.byte_start)) AS first
        FROM linked_candidate
        JOIN candidate_alias USING (post_id, summary, candidate)
        JOIN section ON section.post_id = candidate_alias.post_id AND section.summary = candidate_alias.summary
          AND candidate_alias.byte_start >= section.byte_start
          AND candidate_alias.byte_end <= section.byte_start + length(CAST(section.text AS BLOB))
        JOIN summary ON summary.post_id = candidate_alias.post_id AND summary.summary = candidate_alias.summary
        JOIN post ON post.id = candidate_alias.post_id JOIN source ON source.id = candidate_alias.post_id
        WHERE entity_id = ?
        GROUP BY kind, long, short
        ORDER BY papers DESC, first
        """, arguments: [id])
    while let row = try rows.next() {
      guard let kind = AliasEvidence.Kind(rawValue: row[0]) else { continue }
      let (long, short): (String, String) = (row[1], row[2])
      for (name, other) in [(long, short), (short, long)] where declarations[name] == nil {
        declarations[name] = EntityRecord.Declaration(
          kind: kind, otherName: other, otherIsLong: name == short, papers: row[3],
          place: EntityRecord.Place(path: row[4], line: row[5]))
      }
    }
    return declarations
  }

  private static func uses(_ db: Database, of id: Int) throws -> [EntityRecord.Use] {
    try Row.fetchAll(
      db, sql: "SELECT paper_id, type, role FROM linked_paper_entity WHERE entity_id = ? ORDER BY paper_id",
      arguments: [id]
    ).compactMap { row in
      guard let type = EntityType(rawValue: row[1]), let role = EntityRole(rawValue: row[2]) else {
        return nil
      }
      return EntityRecord.Use(paper: PaperID(rawValue: row[0]), type: type, role: role)
    }
  }

  private static func results(_ db: Database, of id: Int) throws -> [EntityRecord.Result] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT linked_result.paper_id, subject.name, evaluated_on.name, metric.name, result.value, result.unit,
          relative_to.name, post.date, source.path, \(Schema.line(of: "result"))
        FROM linked_result
        JOIN candidate_result AS result USING (post_id, summary, ordinal)
        JOIN section USING (post_id, summary, section)
        JOIN post ON post.id = result.post_id JOIN source ON source.id = result.post_id
        JOIN linked_entity AS subject ON subject.id = subject_id
        JOIN linked_entity AS metric ON metric.id = metric_id
        LEFT JOIN linked_entity AS evaluated_on ON evaluated_on.id = evaluated_on_id
        LEFT JOIN linked_entity AS relative_to ON relative_to.id = relative_to_id
        WHERE :id IN (subject_id, evaluated_on_id, metric_id, relative_to_id)
        ORDER BY post.date IS NULL, post.date DESC, path, result.byte_start, ordinal
        """, arguments: ["id": id]
    ).map { row in
      EntityRecord.Result(
        paper: PaperID(rawValue: row[0]), subject: row[1], evaluatedOn: row[2], metric: row[3], value: row[4],
        unit: row[5], relativeTo: row[6], date: day(row[7]),
        place: EntityRecord.Place(path: row[8], line: row[9]))
    }
  }
}
