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
    var tables: [(header: [String], rows: [[String]])] = []
    for part in answer.parts {
      for table in part.tables {
        let blank = table.columns.map { AnswerValue.Field($0.key, .missing) }
        let header = AnswerRow.fields(of: blank, about: part.fields).map(\.key)
        let rows = table.records.map {
          AnswerRow.fields(of: $0, about: part.fields).map(\.value.cellText)
        }
        if let same = tables.firstIndex(where: { $0.header == header }) {
          tables[same].rows += rows
        } else {
          tables.append((header, rows))
        }
      }
    }
    return tables.map { table in
      ([table.header] + table.rows).map { $0.map(escape).joined(separator: separator) + lineEnd }.joined()
    }.joined(separator: lineEnd)
  }
}
