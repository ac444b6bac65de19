internal import GRDB

/// Collects whole rows and inserts many with one statement: starting a statement costs more than a row does.
///
/// Tables are written in the order of their first rows, so a row that others refer to goes in before them.
final class InsertBuffer {
  /// Rows a statement; beyond a few dozen nothing is gained, and SQLite allows 32,766 parameters.
  private static let rowsPerStatement = 32

  private let db: Database
  private var tables: [String] = []
  private var pending: [String: [[(any DatabaseValueConvertible)?]]] = [:]
  private var statements: [String: (one: Statement, many: Statement)] = [:]

  init(db: Database) {
    self.db = db
  }

  /// Adds a row; the values are as many as the table's columns, in their order.
  func insert(into table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    if pending[table] == nil { tables.append(table) }
    pending[table, default: []].append(values)
    if pending[table, default: []].count == Self.rowsPerStatement { try flush() }
  }

  /// Writes the rows that still wait.
  func flush() throws {
    for table in tables {
      let rows = pending[table, default: []]
      guard let columns = rows.first?.count else { continue }
      pending[table] = []
      let (one, many) = try statements[table] ?? prepared(for: table, columns: columns)
      if rows.count == Self.rowsPerStatement {
        try execute(many, Array(rows.joined()))
      } else {
        for row in rows { try execute(one, row) }
      }
    }
  }

  private func execute(_ statement: Statement, _ values: [(any DatabaseValueConvertible)?]) throws {
    // The number of values is the number of columns that the statement was made for.
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }

  private func prepared(for table: String, columns: Int) throws -> (one: Statement, many: Statement) {
    let row = "(" + repeatElement("?", count: columns).joined(separator: ", ") + ")"
    let rows = repeatElement(row, count: Self.rowsPerStatement).joined(separator: ", ")
    let pair = (
      one: try db.makeStatement(sql: "INSERT INTO \(table) VALUES \(row)"),
      many: try db.makeStatement(sql: "INSERT INTO \(table) VALUES \(rows)")
    )
    statements[table] = pair
    return pair
  }
}
