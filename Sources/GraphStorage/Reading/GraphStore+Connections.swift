internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// The relations between entities of `graph()`, each with every paper that states it, ordered by paper.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of relations.
  public func statedRelations() throws -> [StatedRelation] {
    try perform {
      try queue.read { db in
        let papers = try String.fetchAll(db, sql: "SELECT id FROM linked_paper ORDER BY id")
        let indexOfPaper = Dictionary(uniqueKeysWithValues: papers.enumerated().map { ($1, $0) })
        return try Row.fetchAll(
          db,
          sql: """
            SELECT DISTINCT paper_id, source_id, type, target_id
            FROM linked_relation JOIN candidate_relation USING (post_id, summary, ordinal)
            ORDER BY paper_id, source_id, target_id, type
            """
        ).compactMap { row in
          let (source, target): (Int, Int) = (row[1], row[3])
          guard let paper = indexOfPaper[row[0]], let type = RelationType(rawValue: row[2]) else {
            return nil
          }
          return StatedRelation(
            paper: paper, relation: StoredGraph.Relation(source: source - 1, type: type, target: target - 1))
        }
      }
    }
  }

  /// For each of some entities, the sentence that best shows what connects it to an origin.
  ///
  /// A sentence that names both goes before one that names the entity in a summary of the origin's, text before a
  /// title, then the one in which the less sure of the mentions is surest, then the first.
  ///
  /// - Parameters:
  ///   - origins: Indices of entities in `graph()`.
  ///   - entities: Indices of others.
  ///   - period: The days of the posts to look in.
  /// - Returns: The sentences by entity; none for an entity that no summary has together with an origin.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of candidates, with a small factor.
  public func sentences(
    connecting origins: [Int], with entities: [Int], during period: StoredGraph.Period = .init()
  ) throws -> [Int: ConnectingSentence] {
    try perform {
      try queue.read { db in
        var sentences: [Int: ConnectingSentence] = [:]
        let rows = try Row.fetchCursor(
          db,
          sql: """
            WITH place AS (
              SELECT entity_id, entity_id IN (\(Self.ids(origins))) AS is_origin, post_id, summary, section,
                sentence_start, sentence_end, max(confidence) AS confidence, min(byte_start) AS byte_start
              FROM linked_candidate JOIN mention USING (post_id, summary, candidate)
              WHERE entity_id IN (\(Self.ids(origins + entities))) AND (post_id, summary) IN (
                SELECT post_id, summary FROM summary JOIN linked_paper_entity USING (paper_id)
                WHERE entity_id IN (\(Self.ids(origins)))
              )
              GROUP BY entity_id, post_id, summary, section, sentence_start
            ), connection AS (
              SELECT other.entity_id, other.post_id, other.summary, other.section, other.byte_start,
                other.sentence_start, other.sentence_end,
                max(origin.sentence_start = other.sentence_start) AS names_both,
                max(min(origin.confidence, other.confidence)) AS confidence
              FROM place AS origin JOIN place AS other USING (post_id, summary)
              WHERE origin.is_origin AND NOT other.is_origin
              GROUP BY other.entity_id, other.post_id, other.summary, other.section, other.sentence_start
            ), strength AS (
              SELECT connection.*, path, row_number() OVER (
                PARTITION BY entity_id
                ORDER BY names_both DESC, section = 0, confidence DESC, post.date IS NULL, post.date, path,
                  connection.byte_start
              ) AS place
              FROM connection JOIN post ON post.id = connection.post_id
              JOIN source ON source.id = connection.post_id
              WHERE (:since IS NULL OR post.date >= :since) AND (:until IS NULL OR post.date <= :until)
            )
            SELECT entity_id, paper_id, \(Schema.sentence(of: "strength")), path, \(Schema.line(of: "strength"))
            FROM strength JOIN section USING (post_id, summary, section)
            JOIN summary USING (post_id, summary)
            WHERE place = 1
            """,
          arguments: ["since": period.since?.description, "until": period.until?.description])
        while let row = try rows.next() {
          let id: Int = row[0]
          sentences[id - 1] = ConnectingSentence(
            paper: PaperID(rawValue: row[1]), text: row[2],
            place: EntityRecord.Place(path: row[3], line: row[4]))
        }
        return sentences
      }
    }
  }

  private static func ids(_ entities: [Int]) -> String {
    entities.map { String($0 + 1) }.joined(separator: ", ")
  }
}
