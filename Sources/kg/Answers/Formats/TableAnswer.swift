/// Answers for people: aligned columns, what explains a row below it, everything as wide as the terminal at most.
struct TableAnswer {
  /// The width of the terminal in columns; nil for as wide as the text is.
  let width: Int?

  func text(of answer: Answer) -> String {
    answer.parts.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of part: Answer.Part) -> [String] {
    var lines = (part.heading.map(heading) ?? []).map(Terminal.style(of: 1).heading)
    lines += part.remarks.map { fitted("  " + TerminalText.escaped($0)) }
    for (position, table) in part.shownTables.enumerated() {
      if position > 0 || !part.remarks.isEmpty { lines.append("") }
      lines += self.lines(of: table)
    }
    return lines
  }

  private func lines(of table: AnswerTable) -> [String] {
    let inRow = table.columns.indices.filter {
      if case .inRow = table.columns[$0].placement { true } else { false }
    }
    var grid = AlignedTable(
      columns: inRow.map {
        let column = table.columns[$0]
        return .init(
          title: column.title, isNumber: column.isNumber, isFlexible: column.isFlexible,
          keepsEnd: column.keepsEnd)
      })
    grid.rows = table.rows.map { row in inRow.map { row[$0].plainText } }
    if let column = table.columns.firstIndex(where: { $0.key == AnswerTable.addressKey }) {
      grid.addresses = table.rows.map { $0[column].cellText }
    }
    let aligned = grid.lines(width: width ?? .max)
    var lines = Array(aligned.prefix(1))
    for (line, row) in zip(aligned.dropFirst(), table.rows) {
      lines.append(line)
      for (column, value) in zip(table.columns, row) {
        if case .below(let count) = column.placement {
          lines += explanation(value, lines: count, of: column.title)
        }
      }
    }
    if let total = table.total, total > table.rows.count {
      lines.append("… and \(Number.grouped(total - table.rows.count)) more, with --limit \(total)")
    }
    return lines
  }

  /// A value on lines below its row, a little to the right.
  private func explanation(_ value: AnswerValue, lines count: Int?, of title: String) -> [String] {
    let indent = "  "
    let room = width.map { max($0 - indent.utf8.count, 24) } ?? .max
    guard let count else { return [indent + TerminalText.escaped(value.plainText)] }
    let lines: [String] =
      switch value {
      case .missing: []
      case .list(let values):
        values.prefix(count).map { line($0, room: room) }
          + (values.count > count ? ["+\(Number.grouped(values.count - count)) \(title)"] : [])
      default:
        TerminalText.wrapped(
          TerminalText.escaped(Self.oneLine(value.plainText)), to: room, lines: count)
      }
    return lines.filter { !$0.isEmpty }.map { indent + $0 }
  }

  private func line(_ value: AnswerValue, room: Int) -> String {
    guard case .record(_, let text, let ending) = value, !ending.isEmpty else {
      return TerminalText.fittedLine(TerminalText.escaped(Self.oneLine(value.plainText)), to: room)
    }
    let space = room == .max ? room : max(room - TerminalText.width(of: ending) - 1, 8)
    let start = TerminalText.fittedLine(TerminalText.escaped(Self.oneLine(text)), to: space)
    return TerminalText.fittedLine("\(start) \(TerminalText.escaped(ending))", to: room)
  }

  private func heading(_ text: String) -> [String] {
    TerminalText.wrapped(TerminalText.escaped(text), to: width ?? .max, lines: Self.headingLines)
  }

  private static let headingLines = 3

  private func fitted(_ line: String) -> String {
    width.map { TerminalText.fittedLine(line, to: $0) } ?? line
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
