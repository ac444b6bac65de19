internal import EntityLinking
internal import GRDB

/// A name that makes no entity, because papers name it in passing only.
public struct TentativeName: Sendable, Hashable {
  /// The name as papers write it.
  public var text: String
  /// In how many papers it stands.
  public var papers: Int
}

extension GraphStore {
  /// What papers name in passing only, by its name whatever its capitals, blanks and hyphens; nil where nothing is.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the number of such names.
  public func tentativeName(_ name: String) throws -> TentativeName? {
    let key = NameKey(name)
    return try perform {
      try queue.read { db in
        var spellings: [String] = []
        var papers: Set<String> = []
        let names = try Row.fetchCursor(db, sql: "SELECT id, name FROM linked_tentative ORDER BY id")
        while let row = try names.next() {
          let (id, spelling): (Int, String) = (try row.value(0), try row.value(1))
          guard NameKey(spelling) == key else { continue }
          spellings.append(spelling)
          papers.formUnion(
            try String.fetchAll(
              db,
              sql: """
                SELECT paper_id FROM linked_tentative_candidate JOIN summary USING (post_id, summary)
                WHERE tentative_id = ?
                """, arguments: [id]))
        }
        return (spellings.first { $0 == name } ?? spellings.first).map {
          TentativeName(text: $0, papers: papers.count)
        }
      }
    }
  }
}
