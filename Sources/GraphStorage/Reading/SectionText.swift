internal import GRDB

/// A section of a summary, out of which sentences are cut by their bytes in the post.
struct SectionText {
  private let bytes: [UInt8]
  private let start: Int
  private let line: Int

  /// Reads a section; nil where there is no such.
  init?(_ section: Int, of summary: StoredSummary.Key, from db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT text, byte_start, line FROM section WHERE post_id = ? AND summary = ? AND section = ?")
    let row = try Row.fetchOne(statement, arguments: [summary.post, summary.summary, section])
    guard let row else { return nil }
    bytes = Array((row[0] as String).utf8)
    (start, line) = (row[1], row[2])
  }

  /// The text of some bytes of the post; what is not in the section is left out.
  func text(of span: Range<Int>) -> String {
    let clamped = (span.lowerBound - start..<span.upperBound - start).clamped(to: bytes.indices)
    return String(decoding: bytes[clamped], as: UTF8.self)
  }

  /// The line of the post in which a byte stands.
  func line(of byte: Int) -> Int {
    line + bytes.prefix(max(0, byte - start)).count { $0 == UInt8(ascii: "\n") }
  }
}
