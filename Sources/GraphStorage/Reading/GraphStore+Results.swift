internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// The figures that papers report, ordered by day, path and place.
  ///
  /// - Parameters:
  ///   - entity: Only those that this entity has a part in, by its index in `graph()`; nil for all.
  ///   - paper: Only those of this paper; nil for all.
  /// - Returns: The results.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of results.
  public func results(with entity: Int? = nil, of paper: PaperID? = nil) throws -> [StoredResult] {
    try perform {
      try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT linked_result.paper_id, subject_id, evaluated_on_id, metric_id, result.value, result.unit,
              relative_to_id, post.date, path, \(Schema.line(of: "result")), address || '#' || anchor,
              \(Schema.sentence(of: "result"))
            FROM linked_result
            JOIN candidate_result AS result USING (post_id, summary, ordinal)
            JOIN section USING (post_id, summary, section)
            JOIN summary USING (post_id, summary)
            JOIN post ON post.id = result.post_id JOIN source ON source.id = result.post_id
            WHERE (:entity IS NULL OR :entity IN (subject_id, evaluated_on_id, metric_id, relative_to_id))
              AND (:paper IS NULL OR :paper = linked_result.paper_id)
            ORDER BY post.date IS NULL, post.date, path, result.byte_start, ordinal
            """, arguments: ["entity": entity.map { $0 + 1 }, "paper": paper?.rawValue]
        ).map { row in
          let (subject, metric): (Int, Int) = (row[1], row[3])
          return StoredResult(
            paper: PaperID(rawValue: row[0]), subject: subject - 1,
            evaluatedOn: (row[2] as Int?).map { $0 - 1 }, metric: metric - 1, value: row[4], unit: row[5],
            relativeTo: (row[6] as Int?).map { $0 - 1 },
            date: (row[7] as String?).flatMap(PostDate.init(description:)),
            place: EntityRecord.Place(path: row[8], line: row[9]), address: row[10], sentence: row[11])
        }
      }
    }
  }
}
