internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// What the database holds about an entity of the graph.
  ///
  /// - Parameters:
  ///   - entity: The entity's index in `graph()`.
  ///   - limit: How many figures to give at most.
  /// - Returns: Its names, papers and figures; empty where there is no such entity.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in its mentions, and O(n) in the figures of the graph with a small factor.
  public func record(of entity: Int, results limit: Int = .max) throws -> EntityRecord {
    try perform {
      try queue.read { db in
        let id = entity + 1
        let entity = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT name, first_seen, last_seen FROM linked_entity WHERE id = ?"),
          arguments: [id])
        guard let row = entity else { return EntityRecord() }
        var record = EntityRecord(firstSeen: try row.day(1), lastSeen: try row.day(2))
        let name: String = try row.value(0)
        let posts = PostPlaces(db)
        record.uses = try Self.uses(db, of: id)
        record.names = try RecordNames(of: id, in: record.uses, posts, from: db).names(canonical: name)
        let results = try ResultRow.all(from: db, in: posts, where: Self.namesEntity, [id])
          .sorted { $0.isNewer(than: $1) }
        record.resultCount = results.count
        record.results = try results.prefix(limit).compactMap { try $0.result(from: db) }
        return record
      }
    }
  }

  private static func uses(_ db: Database, of id: Int) throws -> [EntityRecord.Use] {
    let statement = try db.cachedStatement(
      sql: "SELECT paper_id, type, role FROM linked_paper_entity WHERE entity_id = ? ORDER BY paper_id")
    var uses: [EntityRecord.Use] = []
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      guard let type = EntityType(rawValue: try row.value(1)),
        let role = EntityRole(rawValue: try row.value(2))
      else { continue }
      uses.append(EntityRecord.Use(paper: PaperID(rawValue: try row.value(0)), type: type, role: role))
    }
    return uses
  }
}
