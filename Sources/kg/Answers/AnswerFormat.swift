import ArgumentParser

/// The formats that answers come in.
enum AnswerFormat: String, ArgumentChoice {
  /// Aligned columns that fit a terminal.
  case table
  /// One object, documented and versioned.
  case json
  /// A row a line, each an object.
  case jsonl
  case csv
  case tsv
  case markdown

  /// The answer in this format, with a line break at its end.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - width: The width of the terminal in columns, for tables; nil for as wide as they are.
  /// - Returns: The text to print.
  func text(of answer: Answer, width: Int? = nil) -> String {
    switch self {
    case .table: TableAnswer(width: width).text(of: answer)
    case .json: JSONAnswer().text(of: answer)
    case .jsonl: JSONLinesAnswer().text(of: answer)
    case .csv: DelimitedAnswer.csv.text(of: answer)
    case .tsv: DelimitedAnswer.tsv.text(of: answer)
    case .markdown: MarkdownAnswer().text(of: answer)
    }
  }
}
