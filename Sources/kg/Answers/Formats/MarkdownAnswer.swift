import TextEscaping

/// Answers as tables of GitHub Flavored Markdown, each thing under a heading of its own.
struct MarkdownAnswer {
  func text(of answer: Answer) -> String {
    var blocks: [String] = []
    for part in answer.parts {
      if let heading = part.heading { blocks.append("### \(MarkdownText.escape(heading))\n") }
      if !part.remarks.isEmpty {
        blocks.append(part.remarks.map { "- \(MarkdownText.escape($0))\n" }.joined())
      }
      blocks += part.shownTables.map(block)
    }
    return blocks.joined(separator: "\n")
  }

  private func block(_ table: AnswerTable) -> String {
    let shown = table.columns.indices.filter { !table.columns[$0].isHidden }
    let header = line(shown.map { MarkdownText.escape(table.columns[$0].title) })
    let rule = line(shown.map { table.columns[$0].isNumber ? "--:" : "---" })
    let rows = table.rows.map { row in line(shown.map { MarkdownText.escape(row[$0].plainText) }) }
    return ([header, rule] + rows).joined()
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}

extension AnswerTable.Column {
  /// Whether only programs see it.
  var isHidden: Bool {
    if case .hidden = placement { true } else { false }
  }
}
