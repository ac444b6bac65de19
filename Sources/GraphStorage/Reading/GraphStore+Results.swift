internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// The figures that papers report, ordered by day, path and place.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of results.
  public func results() throws -> [StoredResult] { try results(where: "TRUE") }

  /// The figures that an entity has a part in, ordered by day, path and place.
  ///
  /// - Parameter entity: The entity's index in `graph()`.
  /// - Returns: The results.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of results that are found, O(n) in all with a small factor.
  public func results(with entity: Int) throws -> [StoredResult] {
    try results(where: Self.namesEntity, [entity + 1])
  }

  /// The figures of a paper, ordered by day, path and place.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of results that are found, O(n) in all with a small factor.
  public func results(of paper: PaperID) throws -> [StoredResult] {
    try results(where: "paper_id = ?", [paper.rawValue])
  }

  private func results(
    where condition: String, _ arguments: StatementArguments = []
  ) throws -> [StoredResult] {
    try perform {
      try queue.read { db in
        try ResultRow.all(from: db, in: PostPlaces(db), where: condition, arguments)
          .sorted { $0.isOlder(than: $1) }.compactMap { try $0.result(from: db) }
      }
    }
  }

  /// The condition that a figure has a part of an entity.
  static let namesEntity = "? IN (subject_id, evaluated_on_id, metric_id, relative_to_id)"
}
