internal import GRDB
public import PaperCorpus

extension GraphStore {
  /// The last day of all posts; `nil` where none has a date.
  ///
  /// - Throws: `StorageError`.
  public func lastDay() throws -> PostDate? {
    try perform {
      try queue.read { db in
        try String.fetchOne(db, sql: "SELECT max(date) FROM post").flatMap(PostDate.init(description:))
      }
    }
  }

  /// The first and the last day on which a post names each entity of `graph()`, by index; `nil` without a date.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of entities.
  public func daysSeen() throws -> [ClosedRange<PostDate>?] {
    try perform {
      try queue.read { db in
        try Row.fetchAll(db, sql: "SELECT first_seen, last_seen FROM linked_entity ORDER BY id").map(
          Self.days)
      }
    }
  }

  /// The first and the last day on which a post names each of some entities of `graph()`; `nil` without a date.
  ///
  /// - Parameter entities: The entities' indices.
  /// - Returns: The days of each.
  /// - Throws: `StorageError`.
  public func daysSeen(of entities: [Int]) throws -> [ClosedRange<PostDate>?] {
    try perform {
      try queue.read { db in
        let statement = try db.cachedStatement(
          sql: "SELECT first_seen, last_seen FROM linked_entity WHERE id = ?")
        return try entities.map { entity in
          let rows = try Row.fetchCursor(statement, arguments: [entity + 1])
          return try rows.next().flatMap(Self.days)
        }
      }
    }
  }

  private static func days(_ row: Row) throws -> ClosedRange<PostDate>? {
    let first = try row.day(0)
    let last = try row.day(1)
    return first.flatMap { first in last.map { first...max(first, $0) } }
  }
}
