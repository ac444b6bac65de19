internal import GRDB
public import PaperCorpus

/// A post and what it features.
public struct PostPapers: Sendable, Hashable {
  /// The post's file, below the blog's root.
  public var path: String
  /// Its day.
  public var date: PostDate?
  /// Its place on the blog, below the site's root.
  public var address: String
  /// The papers, in the order of their summaries, each once.
  public var papers: [PaperID]
}

extension GraphStore {
  /// The posts that feature papers, ordered by path.
  public func postPapers() throws -> [PostPapers] {
    try perform {
      try queue.read { db in
        var posts: [PostPapers] = []
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT path, post.date, address, paper_id
            FROM summary JOIN post ON post.id = summary.post_id JOIN source ON source.id = summary.post_id
            ORDER BY path, summary
            """)
        while let row = try rows.next() {
          let path: String = try row.value(0)
          if posts.last?.path != path {
            let date = try row.day(1)
            posts.append(PostPapers(path: path, date: date, address: try row.value(2), papers: []))
          }
          let paper = PaperID(rawValue: try row.value(3))
          if !posts[posts.count - 1].papers.contains(paper) { posts[posts.count - 1].papers.append(paper) }
        }
        return posts
      }
    }
  }
}
