internal import GRDB

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A section of a summary, out of which sentences are cut by their bytes in the post.
struct SectionText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  /// The line of its first byte.
  let line: Int

  /// Reads a section, without making a string of all of it.
  ///
  /// - Returns: What the closure makes of it; nil where there is no such section.
  static func read<Value>(
    _ section: Int, of summary: StoredSummary.Key, from db: Database, _ body: (SectionText) -> Value
  ) throws -> Value? {
    let statement = try db.cachedStatement(
      sql: "SELECT text, byte_start, line FROM section WHERE post_id = ? AND summary = ? AND section = ?")
    let rows = try Row.fetchCursor(statement, arguments: [summary.post, summary.summary, section])
    guard let row = try rows.next() else { return nil }
    let (start, line): (Int, Int) = (try row.value(1), try row.value(2))
    return try row.withUnsafeData(atIndex: 0) { data in
      data?.withUnsafeBytes { text in
        body(SectionText(bytes: text.bindMemory(to: UInt8.self), start: start, line: line))
      }
    }
  }

  /// The text of some bytes of the post; what is not in the section is left out.
  func text(of span: Range<Int>) -> String {
    let (lower, upper) = (place(of: span.lowerBound), place(of: span.upperBound))
    let clamped = (lower..<max(lower, upper)).clamped(to: bytes.indices)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[clamped]), as: UTF8.self)
  }

  /// The line of the post in which a byte stands.
  func line(of byte: Int) -> Int {
    line &+ bytes.prefix(max(0, place(of: byte))).count { $0 == UInt8(ascii: "\n") }
  }

  /// Where a byte of the post stands in the section; a number that only damage writes stays without meaning.
  private func place(of byte: Int) -> Int { byte &- start }
}
