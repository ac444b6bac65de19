internal import EntityExtraction
internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// The sentence of a paper's summaries that names most of some entities; of several the one with the most confident
  /// mentions, then the first.
  ///
  /// - Parameters:
  ///   - entities: The entities' indices in `graph()`.
  ///   - paper: The paper.
  /// - Returns: `nil` where the paper names none of them.
  /// - Throws: `StorageError`.
  public func sentence(naming entities: [Int], in paper: PaperID) throws -> ConnectingSentence? {
    try perform {
      try queue.read { db in
        let ids = entities.map { String($0 + 1) }.joined(separator: ", ")
        return try Row.fetchOne(
          db,
          sql: """
            SELECT paper_id, \(Schema.sentence(of: "mention")), path, 
              \(Schema.line(of: "mention", at: "sentence_start")),
              count(DISTINCT entity_id) AS named, sum(confidence) AS confidence
            FROM summary
            JOIN linked_candidate USING (post_id, summary)
            JOIN mention USING (post_id, summary, candidate)
            JOIN section USING (post_id, summary, section)
            JOIN post ON post.id = summary.post_id JOIN source ON source.id = summary.post_id
            WHERE paper_id = ? AND entity_id IN (\(ids))
            GROUP BY post_id, summary, sentence_start, sentence_end
            ORDER BY named DESC, confidence DESC, post.date IS NULL, post.date, path, sentence_start
            LIMIT 1
            """, arguments: [paper.rawValue]
        ).map(Self.connectingSentence)
      }
    }
  }

  /// The first sentence that states a relation; `nil` where none does.
  ///
  /// - Throws: `StorageError`.
  public func sentence(stating relation: StoredGraph.Relation) throws -> ConnectingSentence? {
    try perform {
      try queue.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT paper_id, \(Schema.sentence(of: "relation")), path, \(Schema.line(of: "relation"))
            FROM linked_relation
            JOIN candidate_relation AS relation USING (post_id, summary, ordinal)
            JOIN section USING (post_id, summary, section)
            JOIN post ON post.id = post_id JOIN source ON source.id = post_id
            WHERE source_id = ? AND target_id = ? AND type = ?
            ORDER BY post.date IS NULL, post.date, path, sentence_start
            """, arguments: [relation.source + 1, relation.target + 1, relation.type.rawValue]
        ).map(Self.connectingSentence)
      }
    }
  }

  private static func connectingSentence(_ row: Row) throws -> ConnectingSentence {
    ConnectingSentence(
      paper: PaperID(rawValue: try row.value(0)), text: try row.value(1),
      place: EntityRecord.Place(path: try row.value(2), line: try row.value(3)))
  }
}
