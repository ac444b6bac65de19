internal import GRDB
public import PaperCorpus

/// Where a paper stands on the blog.
public struct PaperPlace: Sendable, Hashable {
  /// The post's file, relative to the blog.
  public var path: String
  /// The post's day.
  public var date: PostDate?
  /// The summary's address, with the heading's anchor.
  public var url: String
}

/// Another name of an entity.
public struct StoredAlias: Sendable, Hashable {
  /// The name.
  public var name: String
  /// How many papers write it.
  public var papers: Int
  /// What joined it, in the words of the view `entity_alias`.
  public var reason: String
}

extension GraphStore {
  /// Where each paper stands on the blog, oldest first.
  ///
  /// - Throws: `StorageError`.
  public func paperPlaces() throws -> [PaperID: [PaperPlace]] {
    try perform {
      try queue.read { db in
        var places: [PaperID: [PaperPlace]] = [:]
        let rows = try Row.fetchCursor(
          db,
          sql:
            "SELECT arxiv_id, post_path, date, url FROM paper_post ORDER BY date IS NULL, date, post_path, url"
        )
        while let row = try rows.next() {
          places[PaperID(rawValue: try row.value(0)), default: []].append(
            PaperPlace(
              path: try row.value(1),
              date: try row.day(2), url: try row.value(3))
          )
        }
        return places
      }
    }
  }

  /// The other names of each entity of `graph()`, by index, most used first.
  ///
  /// - Throws: `StorageError`.
  public func aliases() throws -> [Int: [StoredAlias]] {
    try perform {
      try queue.read { db in
        var aliases: [Int: [StoredAlias]] = [:]
        let rows = try Row.fetchCursor(
          db,
          sql: "SELECT entity_id, alias, papers, how FROM linked_alias ORDER BY entity_id, papers DESC, alias"
        )
        while let row = try rows.next() {
          let entity = try row.entity(0)
          aliases[entity, default: []].append(
            StoredAlias(name: try row.value(1), papers: try row.value(2), reason: try row.value(3)))
        }
        return aliases
      }
    }
  }
}
