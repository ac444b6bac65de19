internal import GRDB
internal import PaperCorpus

/// What rows say of the post that they stand in.
struct PostPlace {
  /// Its day.
  let date: PostDate?
  /// Its file, relative to the blog.
  let path: String
  /// Its place on the blog, below the site's root.
  let address: String

  /// Reads the post of an identifier; nil where there is none.
  static func read(_ id: Int64, from db: Database) throws -> PostPlace? {
    let statement = try db.cachedStatement(
      sql: "SELECT date, path, address FROM post JOIN source USING (id) WHERE id = ?")
    let rows = try Row.fetchCursor(statement, arguments: [id])
    return try rows.next().map { row in
      PostPlace(
        date: try row.day(0), path: try row.value(1),
        address: try row.value(2))
    }
  }

  /// Whether it comes before another: by its day, those without one last, then by its path.
  func precedes(_ other: PostPlace) -> Bool {
    switch (date, other.date) {
    case (let day?, let otherDay?) where day != otherDay: day < otherDay
    case (_?, nil): true
    case (nil, _?): false
    default: hasPath(before: other)
    }
  }

  /// Whether its path comes before another's, by their bytes.
  func hasPath(before other: PostPlace) -> Bool { path.utf8.lexicographicallyPrecedes(other.path.utf8) }
}

/// The posts of some rows, each read once.
final class PostPlaces {
  private let db: Database
  /// By identifier: a dictionary takes longer to be looked up among all types than a question has posts to read.
  private var posts: [Known] = []

  private struct Known {
    let id: Int64
    let place: PostPlace?
  }

  /// Reads posts out of a database.
  init(_ db: Database) { self.db = db }

  /// The post of an identifier; nil where there is none.
  ///
  /// - Complexity: O(log n) in the posts read before.
  func place(of id: Int64) throws -> PostPlace? {
    let index = posts.indices.partitioningIndex { posts[$0].id >= id }
    if index < posts.count, posts[index].id == id { return posts[index].place }
    let place = try PostPlace.read(id, from: db)
    posts.insert(Known(id: id, place: place), at: index)
    return place
  }
}
