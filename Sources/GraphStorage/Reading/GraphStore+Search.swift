internal import GRDB
public import PaperCorpus

/// A summary that full-text search found, with its text.
public struct FoundSummary: Sendable, Hashable {
  /// A section of it.
  public struct Section: Sendable, Hashable {
    /// The section's name; `Title` for the title.
    public var name: String
    /// Its text as written.
    public var text: String
    /// The one-based line of the post on which it starts.
    public var line: Int
  }

  /// The paper.
  public var paper: PaperID
  /// The paper's title as this summary has it.
  public var title: String
  /// The post's file, relative to the blog.
  public var path: String
  /// The post's day.
  public var date: PostDate?
  /// The summary's place on the blog, below the site's root.
  public var address: String
  /// The title, then the sections in their order.
  public var sections: [Section]
}

extension GraphStore {
  /// The summaries that have all of some terms, ordered by path and place.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the text of the summaries found.
  public func summaries(having terms: [SearchWords.Term]) throws -> [FoundSummary] {
    guard let expression = SearchWords.expression(for: terms) else { return [] }
    return try perform {
      try queue.read { db in
        var found: [FoundSummary] = []
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT section, name, text, line, paper_id, summary.title, path, date, address || '#' || anchor
            FROM search JOIN summary ON \(SearchRow.holdsSummary)
            JOIN section USING (post_id, summary)
            JOIN post ON post.id = summary.post_id JOIN source ON source.id = summary.post_id
            WHERE search MATCH ?
            ORDER BY path, summary.summary, section
            """, arguments: [expression])
        while let row = try rows.next() {
          let section: Int = row[0]
          if section == 0 || found.isEmpty {
            found.append(
              FoundSummary(
                paper: PaperID(rawValue: row[4]), title: row[5], path: row[6],
                date: (row[7] as String?).flatMap(PostDate.init(description:)), address: row[8], sections: [])
            )
          }
          found[found.count - 1].sections.append(
            FoundSummary.Section(name: row[1], text: row[2], line: row[3]))
        }
        return found
      }
    }
  }
}
