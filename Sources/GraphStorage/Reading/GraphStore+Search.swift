internal import GRDB
public import PaperCorpus

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

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

/// A summary that the index for full-text search has for all of some terms.
public struct IndexedSummary: Sendable, Hashable {
  /// What identifies it.
  public var key: StoredSummary.Key
  /// The post's file, relative to the blog.
  public var path: String
  /// The post's day.
  public var date: PostDate?
  /// The post's place on the blog, below the site's root.
  public var address: String
}

extension GraphStore {
  /// Visits the summaries of some days that the index has for all of some terms, in no order, each with the texts of
  /// its title and of its sections in UTF-8, which are there for as long as the visit.
  ///
  /// - Throws: `StorageError`, and what `visit` throws.
  /// - Complexity: O(n) in the text of the summaries visited.
  public func visitSummaries(
    having terms: [SearchWords.Term], during period: StoredGraph.Period,
    _ visit: (IndexedSummary, [UnsafeBufferPointer<UInt8>]) throws -> Void
  ) throws {
    guard let expression = SearchWords.expression(for: terms) else { return }
    try perform {
      try queue.read { db in
        // One row for all texts of a summary: no text of a post has the byte 0.
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT summary.post_id, summary.summary, path, date, address, (
              SELECT group_concat(text, char(0)) FROM (
                SELECT text FROM section
                WHERE section.post_id = summary.post_id AND section.summary = summary.summary ORDER BY section
              )
            )
            FROM search JOIN summary ON \(SearchRow.holdsSummary)
            JOIN post ON post.id = summary.post_id JOIN source ON source.id = post.id
            WHERE search MATCH ?
            """, arguments: [expression])
        var summary: IndexedSummary?
        while let row = try rows.next() {
          let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
          // The summaries of a post come one behind the other.
          if summary?.key.post == key.post {
            summary?.key = key
          } else {
            let date = try row.day(3)
            summary = IndexedSummary(key: key, path: try row.value(2), date: date, address: try row.value(4))
          }
          guard let summary, period.contains(summary.date) else { continue }
          try row.withUnsafeData(atIndex: 5) { texts in
            try texts?.withUnsafeBytes { bytes in
              try bytes.withMemoryRebound(to: UInt8.self) { try visit(summary, Self.sections(of: $0)) }
            }
          }
        }
      }
    }
  }

  /// Some summaries with their texts, in the order given.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in their text.
  public func summaries(_ indexed: [IndexedSummary]) throws -> [FoundSummary] {
    guard !indexed.isEmpty else { return [] }
    return try perform {
      try queue.read { db in
        let statement = try db.makeStatement(
          sql: """
            SELECT name, text, line, paper_id, title, anchor FROM summary JOIN section USING (post_id, summary)
            WHERE post_id = ? AND summary = ? ORDER BY section
            """)
        return try indexed.compactMap { summary in
          var found: FoundSummary?
          let rows = try Row.fetchCursor(statement, arguments: [summary.key.post, summary.key.summary])
          while let row = try rows.next() {
            let section = FoundSummary.Section(
              name: try row.value(0), text: try row.value(1), line: try row.value(2))
            if found == nil {
              let anchor: String = try row.value(5)
              found = FoundSummary(
                paper: PaperID(rawValue: try row.value(3)), title: try row.value(4), path: summary.path,
                date: summary.date,
                address: "\(summary.address)#\(anchor)", sections: [])
            }
            found?.sections.append(section)
          }
          return found
        }
      }
    }
  }

  private static func sections(of texts: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    var sections: [UnsafeBufferPointer<UInt8>] = []
    sections.reserveCapacity(8)
    var start = 0
    while let end = ByteFinder(0).first(in: texts, from: start) {
      sections.append(UnsafeBufferPointer(rebasing: texts[start..<end]))
      start = end + 1
    }
    sections.append(UnsafeBufferPointer(rebasing: texts[start...]))
    return sections
  }
}
