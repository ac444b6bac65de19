/// Answers as lines of JSON: a row each, with the name of its table, its own fields and those of what it is about.
struct JSONLinesAnswer {
  func text(of answer: Answer) -> String {
    var lines = ""
    for part in answer.parts {
      for table in part.tables {
        let about = part.fields + [AnswerValue.Field("table", .text(table.key))]
        for record in table.records {
          lines += AnswerValue.json(of: AnswerRow.fields(of: record, about: about)) + "\n"
        }
      }
    }
    return lines
  }
}

/// A row of an answer that stands for itself.
enum AnswerRow {
  /// A row's fields, and behind them those of what it is about that it doesn't have itself.
  static func fields(of record: [AnswerValue.Field], about: [AnswerValue.Field]) -> [AnswerValue.Field] {
    let own = Set(record.map(\.key))
    return record + about.filter { !own.contains($0.key) }
  }
}
