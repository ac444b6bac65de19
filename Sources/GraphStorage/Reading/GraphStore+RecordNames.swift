internal import EntityExtraction
internal import EntityLinking
internal import GRDB

extension GraphStore {
  /// The names of an entity: the canonical one, then the others by papers and bytes.
  static func names(_ db: Database, of id: Int) throws -> [EntityRecord.Name] {
    var names: [EntityRecord.Name] = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, NULL, NULL, 0 AS rank, papers FROM linked_entity WHERE id = :id
        UNION ALL SELECT alias, papers, how, 1, papers FROM linked_alias WHERE entity_id = :id
        ORDER BY rank, papers DESC, 1
        """)
    let rows = try Row.fetchCursor(statement, arguments: ["id": id])
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
    let statement = try db.cachedStatement(
      sql: """
        SELECT surface, paper_id, path, post_id, summary, section, byte_start
        FROM linked_candidate JOIN mention USING (post_id, summary, candidate)
        JOIN summary USING (post_id, summary) JOIN linked_paper_entity USING (paper_id, entity_id)
        JOIN post ON post.id = post_id JOIN source ON source.id = post_id
        WHERE entity_id = ?
        ORDER BY post.date IS NULL, post.date, path, byte_start
        """)
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      let surface: String = row[0]
      if writings[surface] == nil {
        guard let place = try place(in: row, of: db, path: 2, post: 3) else { continue }
        writings[surface] = ([], place)
      }
      writings[surface]?.papers.insert(row[1])
    }
    return writings.mapValues { ($0.papers.count, $0.place) }
  }

  /// For each name, the declaration that most papers make, ties by its first place.
  private static func declarations(_ db: Database, of id: Int) throws -> [String: EntityRecord.Declaration] {
    typealias Group = (
      kind: AliasEvidence.Kind, long: String, short: String, papers: Set<String>, place: EntityRecord.Place
    )
    var groups: [Group] = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, long, short, paper_id, path, post_id, summary,
          (
            SELECT section FROM section
            WHERE section.post_id = candidate_alias.post_id AND section.summary = candidate_alias.summary
              AND section.byte_start <= candidate_alias.byte_start
            ORDER BY section.byte_start DESC LIMIT 1
          ), byte_start
        FROM linked_candidate JOIN candidate_alias USING (post_id, summary, candidate)
        JOIN summary USING (post_id, summary)
        JOIN post ON post.id = post_id JOIN source ON source.id = post_id
        WHERE entity_id = ?
        ORDER BY post.date IS NULL, post.date, path, byte_start, kind, long, short
        """)
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      guard let kind = AliasEvidence.Kind(rawValue: row[0]) else { continue }
      let (long, short): (String, String) = (row[1], row[2])
      if let known = groups.firstIndex(where: { $0.kind == kind && $0.long == long && $0.short == short }) {
        groups[known].papers.insert(row[3])
      } else if let place = try place(in: row, of: db, path: 4, post: 5) {
        groups.append((kind, long, short, [row[3]], place))
      }
    }
    var declarations: [String: EntityRecord.Declaration] = [:]
    let order = groups.indices.sorted { left, right in
      let papers = (groups[left].papers.count, groups[right].papers.count)
      return papers.0 != papers.1 ? papers.0 > papers.1 : left < right
    }
    for group in order.map({ groups[$0] }) {
      for (name, other) in [(group.long, group.short), (group.short, group.long)]
      where declarations[name] == nil {
        declarations[name] = EntityRecord.Declaration(
          kind: group.kind, otherName: other, otherIsLong: name == group.short, papers: group.papers.count,
          place: group.place)
      }
    }
    return declarations
  }
}
