internal import EntityExtraction
internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// What the database holds about a paper of the graph.
  ///
  /// - Returns: Its places, entities and relations; empty where there is no such paper.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of relations, with a small factor.
  public func record(of paper: PaperID) throws -> PaperRecord {
    try perform {
      try queue.read { db in
        let posts = PostPlaces(db)
        return PaperRecord(
          occurrences: try Self.occurrences(db, of: paper, in: posts), uses: try Self.uses(db, of: paper),
          relations: try Self.relations(db, of: paper, in: posts))
      }
    }
  }

  private struct FoundOccurrence {
    let occurrence: PaperRecord.Occurrence
    let post: PostPlace
    let summary: Int
  }

  private struct FoundRelation {
    let relation: PaperRecord.Relation
    let byte: Int
    let ordinal: Int
  }

  private static func occurrences(
    _ db: Database, of paper: PaperID, in posts: PostPlaces
  ) throws -> [PaperRecord.Occurrence] {
    let statement = try db.cachedStatement(
      sql: "SELECT post_id, summary, anchor FROM summary WHERE paper_id = ?")
    var found: [FoundOccurrence] = []
    let rows = try Row.fetchCursor(statement, arguments: [paper.rawValue])
    while let row = try rows.next() {
      let summary = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      guard let post = try posts.place(of: summary.post),
        let line = try SectionText.read(0, of: summary, from: db, { $0.line })
      else { continue }
      let anchor: String = try row.value(2)
      let place = EntityRecord.Place(path: post.path, line: line)
      found.append(
        FoundOccurrence(
          occurrence: PaperRecord.Occurrence(
            address: "\(post.address)#\(anchor)", date: post.date, place: place),
          post: post, summary: summary.summary))
    }
    return found.sorted { left, right in
      if left.post.precedes(right.post) { return true }
      return !right.post.precedes(left.post) && left.summary < right.summary
    }.map(\.occurrence)
  }

  private static func uses(_ db: Database, of paper: PaperID) throws -> [PaperRecord.Use] {
    let statement = try db.cachedStatement(
      sql: "SELECT entity_id, type, role FROM linked_paper_entity WHERE paper_id = ?")
    var uses: [PaperRecord.Use] = []
    let rows = try Row.fetchCursor(statement, arguments: [paper.rawValue])
    while let row = try rows.next() {
      let entity = try row.entity(0)
      guard let type = EntityType(rawValue: try row.value(1)),
        let role = EntityRole(rawValue: try row.value(2))
      else { continue }
      uses.append(PaperRecord.Use(entity: entity, type: type, role: role))
    }
    return uses.sorted { ($0.role, $0.entity) < ($1.role, $1.entity) }
  }

  private static func relations(
    _ db: Database, of paper: PaperID, in posts: PostPlaces
  ) throws -> [PaperRecord.Relation] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT source_id, type, target_id, post_id, summary, ordinal, section, byte_start, sentence_start,
          sentence_end
        FROM linked_relation CROSS JOIN candidate_relation USING (post_id, summary, ordinal)
        WHERE paper_id = ?
        """)
    var found: [FoundRelation] = []
    let rows = try Row.fetchCursor(statement, arguments: [paper.rawValue])
    while let row = try rows.next() {
      let (source, target) = (try row.entity(0), try row.entity(2))
      let (byte, start, end): (Int, Int, Int) = (try row.value(7), try row.value(8), try row.value(9))
      let summary = StoredSummary.Key(post: try row.value(3), summary: try row.value(4))
      guard let type = RelationType(rawValue: try row.value(1)), let post = try posts.place(of: summary.post),
        let relation = try SectionText.read(
          try row.value(6), of: summary, from: db,
          { text in
            PaperRecord.Relation(
              relation: StoredGraph.Relation(source: source, type: type, target: target),
              place: EntityRecord.Place(path: post.path, line: text.line(of: byte)),
              sentence: text.text(of: start..<max(start, end)))
          })
      else { continue }
      found.append(FoundRelation(relation: relation, byte: byte, ordinal: try row.value(5)))
    }
    return found.sorted { left, right in
      let paths = (left.relation.place.path, right.relation.place.path)
      guard paths.0.utf8.elementsEqual(paths.1.utf8) else {
        return paths.0.utf8.lexicographicallyPrecedes(paths.1.utf8)
      }
      return (left.byte, left.ordinal) < (right.byte, right.ordinal)
    }.map(\.relation)
  }
}
