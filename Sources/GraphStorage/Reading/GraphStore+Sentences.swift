internal import GRDB
public import PaperCorpus

/// A sentence that names an entity.
public struct NamingSentence: Sendable, Hashable {
  /// Index of the entity.
  public var entity: Int
  /// The paper.
  public var paper: PaperID
  /// What it calls the entity, first if several ways.
  public var surface: String
  /// The name of the section; `Title` for the title.
  public var section: String
  /// The post's day.
  public var date: PostDate?
  /// Where the mention stands.
  public var place: EntityRecord.Place
  /// What it says.
  public var text: String
  /// How sure it is that the first mention names it, 0 to 1.
  public var confidence: Double
}

extension GraphStore {
  /// The sentences that name an entity, or any entity of a paper, each once for each entity, ordered by day, path and
  /// place.
  ///
  /// - Parameters:
  ///   - entity: Only those that name this one, by its index in `graph()`; nil for all.
  ///   - paper: Only those of this paper's summaries; nil for all.
  /// - Returns: The sentences.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of mentions.
  public func sentences(naming entity: Int? = nil, in paper: PaperID? = nil) throws -> [NamingSentence] {
    try perform {
      try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT entity_id, paper_id, surface, section.name, post.date, path,
              \(Schema.line(of: "mention")), \(Schema.sentence(of: "mention")), confidence,
              min(mention.byte_start) AS first
            FROM linked_candidate
            JOIN mention USING (post_id, summary, candidate)
            JOIN section USING (post_id, summary, section)
            JOIN summary USING (post_id, summary)
            JOIN post ON post.id = mention.post_id JOIN source ON source.id = mention.post_id
            WHERE (:entity IS NULL OR entity_id = :entity) AND (:paper IS NULL OR paper_id = :paper)
            GROUP BY mention.post_id, mention.summary, mention.section, sentence_start, entity_id
            ORDER BY post.date IS NULL, post.date, path, first, entity_id
            """, arguments: ["entity": entity.map { $0 + 1 }, "paper": paper?.rawValue]
        ).map { row in
          let entity = try row.entity(0)
          return NamingSentence(
            entity: entity, paper: PaperID(rawValue: try row.value(1)), surface: try row.value(2),
            section: try row.value(3),
            date: try row.day(4),
            place: EntityRecord.Place(path: try row.value(5), line: try row.value(6)), text: try row.value(7),
            confidence: try row.value(8))
        }
      }
    }
  }
}
