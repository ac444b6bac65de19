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
          let (source, target) = (try row.entity(1), try row.entity(3))
          guard let paper = indexOfPaper[try row.value(0)],
            let type = RelationType(rawValue: try row.value(2))
          else {
            return nil
          }
          return StatedRelation(
            paper: paper, relation: StoredGraph.Relation(source: source, type: type, target: target))
        }
      }
    }
  }
}
