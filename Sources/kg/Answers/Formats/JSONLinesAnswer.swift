/// Answers as lines of JSON: a row each, with the name of its table, its own fields and those of what it is about.
struct JSONLinesAnswer {
  func text(of answer: Answer) -> String {
    var lines = ""
    for part in answer.parts {
      for table in part.tables {
        let about = table.fieldsBesideColumns(part.fields + [AnswerValue.Field("table", .text(table.key))])
        for record in table.records {
          lines += AnswerValue.json(of: record + about) + "\n"
        }
      }
    }
    return lines
  }
}
