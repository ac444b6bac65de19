import TextEscaping

/// Answers as one object of JSON with sorted keys, a row a line.
struct JSONAnswer {
  func text(of answer: Answer) -> String {
    var members = [("schema", JSONString.quote(answer.schema))]
    if answer.hasSeveralParts {
      members.append(("answers", list(answer.parts.map { object(self.members(of: $0)) })))
    } else {
      members += answer.parts.flatMap(self.members)
    }
    return object(members) + "\n"
  }

  private func members(of part: Answer.Part) -> [(String, String)] {
    part.fields.map { ($0.key, $0.value.json) }
      + part.tables.flatMap { table in
        [(table.key, list(table.records.map(AnswerValue.json)))]
          + (table.total.map { [("\(table.key)_total", "\($0)")] } ?? [])
      }
  }

  private func object(_ members: [(String, String)]) -> String {
    let lines = members.sorted { $0.0 < $1.0 }.map { "\(JSONString.quote($0)): \($1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  private func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
  }
}
