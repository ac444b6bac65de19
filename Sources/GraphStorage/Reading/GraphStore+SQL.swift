internal import Foundation
internal import GRDB

/// The rows that a statement of SQL answers with.
public struct SQLRows: Sendable, Hashable {
  /// A value as SQLite has it.
  public enum Value: Sendable, Hashable {
    /// Nothing.
    case null
    /// A whole number.
    case integer(Int64)
    /// A number.
    case real(Double)
    /// A text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])
  }

  /// The names of the columns, each made different by a number behind it.
  public var columns: [String]
  /// A value for each column in each row.
  public var rows: [[Value]]
}

extension GraphStore {
  /// Runs one statement that reads.
  ///
  /// - Throws: `StorageError.refusedStatement` where it is none, or more than one, or would write anything.
  public func rows(ofSQL sql: String) throws -> SQLRows {
    try perform {
      try queue.read { db in
        let statement: Statement
        do {
          statement = try db.makeStatement(sql: sql)
        } catch let error as DatabaseError {
          // SQLite would advise how to change a view, and the library's own message is for programmers.
          let isOne = error.resultCode != .SQLITE_MISUSE
          let reason = isOne ? error.message ?? "it is none" : "it is not just one statement"
          let changes = Self.changes(sql) || reason.hasSuffix("because it is a view")
          throw StorageError.refusedStatement(reason: changes ? Self.onlyReads : reason)
        }
        // A statement without columns changes something, or writes another file as VACUUM INTO does.
        guard statement.isReadonly, statement.columnCount > 0 else {
          throw StorageError.refusedStatement(reason: Self.onlyReads)
        }
        do {
          return SQLRows(columns: Self.distinct(statement.columnNames), rows: try Self.values(of: statement))
        } catch let error as DatabaseError
          where ![.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
        {
          throw StorageError.refusedStatement(reason: error.message ?? "SQLite stopped it")
        }
      }
    }
  }

  private static let onlyReads = "it does more than read; the posts hold what is in a graph"

  /// Whether a statement begins as one that changes something.
  private static func changes(_ sql: String) -> Bool {
    let word = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    return ["ALTER", "CREATE", "DELETE", "DROP", "INSERT", "REPLACE", "UPDATE"].contains(word)
  }

  /// The columns of each view of the public interface, views by name.
  ///
  /// - Throws: `StorageError`.
  public func publicColumns() throws -> [(view: String, column: String)] {
    try perform {
      try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT view.name, info.name FROM sqlite_schema AS view, pragma_table_info(view.name) AS info
            WHERE view.type = 'view' ORDER BY view.name, info.cid
            """
        ).map { ($0[0], $0[1]) }
      }
    }
  }

  private static func values(of statement: Statement) throws -> [[SQLRows.Value]] {
    var rows: [[SQLRows.Value]] = []
    let cursor = try Row.fetchCursor(statement)
    while let row = try cursor.next() {
      rows.append(
        row.databaseValues.map { value in
          switch value.storage {
          case .null: .null
          case .int64(let number): .integer(number)
          case .double(let number): .real(number)
          case .string(let text): .text(text)
          case .blob(let data): .bytes(Array(data))
          }
        })
    }
    return rows
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
      seen[name, default: 0] += 1
      let count = seen[name, default: 1]
      return count == 1 ? name : "\(name)_\(count)"
    }
  }
}
