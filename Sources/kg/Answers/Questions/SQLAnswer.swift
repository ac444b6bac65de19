import GraphStorage

/// What a statement of SQL answers: `kg-sql-1` with the table `rows`, its columns those of the statement; and what it
/// may rely on: `kg-schema-1` with the table `columns` of `view` and `column`.
enum SQLAnswer {
  static func answer(_ rows: SQLRows) -> Answer {
    let isNumber = rows.columns.indices.map { column in
      !rows.rows.isEmpty && rows.rows.allSatisfy { row in row[column].isNumber }
    }
    let columns = zip(rows.columns, isNumber).map { name, isNumber in
      AnswerTable.Column(name, title: name, isNumber: isNumber, isFlexible: !isNumber)
    }
    let table = AnswerTable(key: "rows", columns: columns, rows: rows.rows.map { $0.map(value) })
    return Answer(schema: "kg-sql-1", tables: [table])
  }

  static func schema(_ columns: [(view: String, column: String)]) -> Answer {
    let table = AnswerTable(
      key: "columns", columns: [.init("view"), .init("column")],
      rows: columns.map { [.text($0.view), .text($0.column)] })
    return Answer(schema: "kg-schema-1", tables: [table])
  }

  /// Numbers beyond this are written as SQLite's text has them.
  private static let largest = 1e9

  private static func value(_ value: SQLRows.Value) -> AnswerValue {
    switch value {
    case .null: .missing
    case .integer(let number): .integer(Int(number))
    case .real(let number) where number.magnitude < largest: .decimal(number, decimals: 6)
    case .real(let number): .text("\(number)")
    case .text(let text): .text(text)
    case .bytes(let bytes): .text(bytes.map { hexadecimal($0) }.joined())
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

extension SQLRows.Value {
  fileprivate var isNumber: Bool {
    switch self {
    case .null, .integer, .real: true
    case .text, .bytes: false
    }
  }
}
