internal import GRDB
internal import GRDBSQLite

#if canImport(Glibc)
  internal import Glibc
#endif

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Values of the table `linked_snapshot`: bytes by a name, which are computed from the other linked tables.
enum SnapshotValue {
  /// Writes a value that has none of its name yet.
  static func write(_ bytes: [UInt8], as name: String, to db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO linked_snapshot (name, content) VALUES (?, ?)")
      .execute(arguments: [name, Data(bytes)])
  }

  /// The bytes of a name; nil where there are none.
  static func bytes(of name: String, from db: Database) throws -> [UInt8]? {
    guard let statement = try statement(for: db), let row = try Int64.fetchOne(statement, arguments: [name])
    else {
      return nil
    }
    // A value that a statement gives is first put together in memory of SQLite's own.
    var blob: OpaquePointer?
    try check(
      sqlite3_blob_open(db.sqliteConnection, "main", "linked_snapshot", "content", row, 0, &blob), db)
    defer { sqlite3_blob_close(blob) }
    let length = sqlite3_blob_bytes(blob)
    var code = SQLITE_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      populate(buffer)
      code = sqlite3_blob_read(blob, buffer.baseAddress, length, 0)
      count = code == SQLITE_OK ? Int(length) : 0
    }
    try check(code, db)
    return bytes
  }

  /// Has the system give memory at once, which takes half the time that it takes page by page.
  private static func populate(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    #if canImport(Glibc)
      let page = sysconf(Int32(_SC_PAGESIZE))
      guard page > 0, memory.count >= page, let start = memory.baseAddress else { return }
      let first = UnsafeMutableRawPointer(start).alignedUp(toMultipleOf: page)
      // Systems before Linux 5.14 refuse, and give each page when it is written to.
      madvise(first, memory.count - (first - UnsafeMutableRawPointer(start)), populateWrite)
    #endif
  }

  /// `MADV_POPULATE_WRITE` of Linux, which C libraries before glibc 2.35 don't name.
  private static let populateWrite: Int32 = 23

  /// The statement that finds a value; nil where the table is missing, which asking for beforehand takes longer than
  /// reading does.
  private static func statement(for db: Database) throws -> Statement? {
    do {
      return try db.cachedStatement(sql: "SELECT id FROM linked_snapshot WHERE name = ?")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      return nil
    }
  }

  private static func check(_ code: Int32, _ db: Database) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
  }
}
