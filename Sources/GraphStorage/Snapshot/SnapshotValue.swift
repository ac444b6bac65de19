internal import GRDB

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values of the table `linked_snapshot`: bytes by a name, which are computed from the other linked tables.
///
/// They stand in parts, because SQLite puts each value that it reads into memory of its own: that of a small one is
/// used again for the next.
enum SnapshotValue {
  private static let partLength = 1 << 15

  /// Writes a value that has none of its name yet.
  static func write(_ bytes: [UInt8], as name: String, to db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO linked_snapshot VALUES (?, ?, ?, ?)")
    for (part, start) in stride(from: 0, to: bytes.count, by: partLength).enumerated() {
      let end = min(start + partLength, bytes.count)
      try bytes[start..<end].withUnsafeBytes { content in
        try statement.execute(arguments: [name, part, bytes.count, Data(content)])
      }
    }
  }

  /// The bytes of a name; nil where there are none, or not all.
  static func bytes(of name: String, from db: Database) throws -> [UInt8]? {
    guard let statement = try statement(for: db) else { return nil }
    var bytes: [UInt8] = []
    var size: Int?
    let rows = try Row.fetchCursor(statement, arguments: [name])
    while let row = try rows.next() {
      let whole: Int = row[0]
      if size == nil { bytes.reserveCapacity(min(max(whole, 0), mostReserved)) }
      size = whole
      try row.withUnsafeData(atIndex: 1) { content in
        content?.withUnsafeBytes { bytes.append(contentsOf: $0) }
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// The statement that reads a value; nil where the table is missing, which asking for beforehand takes longer than
  /// reading does.
  private static func statement(for db: Database) throws -> Statement? {
    do {
      return try db.cachedStatement(
        sql: "SELECT size, content FROM linked_snapshot WHERE name = ? ORDER BY part")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      return nil
    }
  }

  /// A size that is more is taken for damage, until the bytes are there.
  private static let mostReserved = 1 << 28
}
