import TextEscaping

/// Answers as lines of fields with a header: a row each, with what it is about in its last columns; an empty line
/// between tables of other columns.
struct DelimitedAnswer: Sendable {
  let separator: String
  let lineEnd: String
  let escape: @Sendable (String) -> String

  /// Comma-separated values (RFC 4180).
  static let csv = DelimitedAnswer(separator: ",", lineEnd: "\r\n") { CSVField.quote($0) }
  /// Tab-separated values.
  static let tsv = DelimitedAnswer(separator: "\t", lineEnd: "\n", escape: { TSVField.escape($0) })

  private init(separator: String, lineEnd: String, escape: @escaping @Sendable (String) -> String) {
    self.separator = separator
    self.lineEnd = lineEnd
    self.escape = escape
  }

  func text(of answer: Answer) -> String {
    var tables: [(header: [String], lines: String)] = []
    for part in answer.parts {
      for table in part.tables {
        let about = table.fieldsBesideColumns(part.fields)
        let header = table.columns.map(\.key) + about.map(\.key)
        let place = tables.firstIndex { $0.header == header } ?? tables.count
        if place == tables.count { tables.append((header, line(of: header))) }
        let ending = about.map(\.value.cellText)
        for row in table.rows { tables[place].lines += line(of: row.map(\.cellText) + ending) }
      }
    }
    return tables.map(\.lines).joined(separator: lineEnd)
  }

  private func line(of cells: [String]) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      if place > 0 { line += separator }
      line += escape(cell)
    }
    return line + lineEnd
  }
}
