internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// The linked graph.
  ///
  /// - Complexity: linear in its size.
  public func graph() throws -> StoredGraph {
    try perform {
      try queue.read { db in try GraphSnapshot.graph(from: db) ?? Self.graph(fromTablesOf: db) }
    }
  }

  /// The linked graph that the tables hold.
  static func graph(fromTablesOf db: Database) throws -> StoredGraph {
    let papers = try Self.papers(db)
    let indexOfPaper = Dictionary(uniqueKeysWithValues: papers.enumerated().map { ($1.id.rawValue, $0) })
    let posts = try Row.fetchOne(db, sql: "SELECT count(*), min(date), max(date) FROM post")
    let (first, last) = (try posts?.day(1), try posts?.day(2))
    return StoredGraph(
      papers: papers, entities: try Self.entities(db),
      paperEntities: try Self.paperEntities(db, indexOfPaper), relations: try Self.relations(db),
      days: first.flatMap { first in last.map { first...max(first, $0) } }, posts: try posts?.value(0) ?? 0)
  }

  private static func papers(_ db: Database) throws -> [StoredGraph.Paper] {
    var papers: [StoredGraph.Paper] = []
    // The first summary of a paper, in the order of dates and paths, is the one its node leads to.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT linked_paper.id, linked_paper.title, linked_paper.url, pagerank, post.date, address || '#' || anchor
        FROM linked_paper JOIN summary ON summary.paper_id = linked_paper.id
        JOIN post ON post.id = summary.post_id JOIN source ON source.id = summary.post_id
        ORDER BY linked_paper.id, post.date IS NULL, post.date, path, summary
        """)
    while let row = try rows.next() {
      let id = PaperID(rawValue: try row.value(0))
      if papers.last?.id == id { continue }
      papers.append(
        StoredGraph.Paper(
          id: id, title: try row.value(1), url: try row.value(2), pageRank: try row.value(3),
          date: try row.day(4), address: try row.value(5))
      )
    }
    return papers
  }

  private static func entities(_ db: Database) throws -> [StoredGraph.Entity] {
    var aliases: [Int: [String]] = [:]
    let names = try Row.fetchCursor(
      db, sql: "SELECT entity_id, alias FROM linked_alias ORDER BY entity_id, papers DESC, alias")
    while let row = try names.next() { aliases[try row.value(0), default: []].append(try row.value(1)) }
    var entities: [StoredGraph.Entity] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, name, short_name, type, generic, pagerank, papers FROM linked_entity ORDER BY id")
    while let row = try rows.next() {
      entities.append(
        StoredGraph.Entity(
          name: try row.value(1), shortName: try row.value(2),
          type: EntityType(rawValue: try row.value(3)) ?? .method, isGeneric: try row.value(4),
          pageRank: try row.value(5), papers: try row.value(6), aliases: aliases[try row.value(0)] ?? []))
    }
    return entities
  }

  private static func paperEntities(
    _ db: Database, _ indexOfPaper: [String: Int]
  ) throws -> [StoredGraph.PaperEntity] {
    var edges: [StoredGraph.PaperEntity] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT paper_id, entity_id, role FROM linked_paper_entity ORDER BY paper_id, entity_id")
    while let row = try rows.next() {
      let paper: String = try row.value(0)
      let entity = try row.entity(1)
      guard let index = indexOfPaper[paper], let role = EntityRole(rawValue: try row.value(2)) else {
        continue
      }
      edges.append(StoredGraph.PaperEntity(paper: index, entity: entity, role: role))
    }
    return edges
  }

  private static func relations(_ db: Database) throws -> [StoredGraph.Relation] {
    var relations: [StoredGraph.Relation] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT source_id, type, target_id
        FROM linked_relation JOIN candidate_relation USING (post_id, summary, ordinal)
        ORDER BY source_id, target_id, type
        """)
    while let row = try rows.next() {
      let (source, target) = (try row.entity(0), try row.entity(2))
      guard let type = RelationType(rawValue: try row.value(1)) else { continue }
      relations.append(StoredGraph.Relation(source: source, type: type, target: target))
    }
    return relations
  }
}
