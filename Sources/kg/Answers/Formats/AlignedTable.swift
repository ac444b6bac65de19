/// A table for people, aligned and as wide as a terminal at most.
struct AlignedTable {
  /// A column of a table.
  struct Column {
    var title: String
    var isNumber = false
    /// Whether a narrow terminal may cut its cells.
    var isFlexible = false
    /// Whether a cut keeps the end of its cells, as the line at the end of a place.
    var keepsEnd = false
  }

  var columns: [Column]
  var rows: [[String]] = []
  /// Where the first cell of each row leads on a terminal, if anywhere; one for each row or none at all.
  var addresses: [String?] = []

  /// The header and the rows; the flexible columns are cut where the width is too small.
  func lines(width: Int) -> [String] {
    let cells = ([columns.map(\.title)] + rows).map { $0.map(TerminalText.escaped) }
    let widths = fittedWidths(of: cells, in: width)
    let style = Terminal.style(of: 1)
    return cells.enumerated().map { position, row in
      let address = position > 0 && position <= addresses.count ? addresses[position - 1] : nil
      let padded = row.indices.map { index in
        let fitted = TerminalText.fitted(
          row[index], to: widths[index], keepsEnd: columns[index].keepsEnd)
        let text = trimmed(fitted)
        guard columns[index].isNumber else {
          return index == 0 ? style.link(text, to: address) + fitted.dropFirst(text.count) : fitted
        }
        return String(repeating: " ", count: max(0, widths[index] - TerminalText.width(of: text))) + text
      }
      let line = trimmed(padded.joined(separator: "  "))
      return position == 0 ? style.heading(line) : line
    }
  }

  /// The widest cell of each column, the flexible ones narrowed evenly until the row fits.
  private func fittedWidths(of cells: [[String]], in width: Int) -> [Int] {
    var widths = columns.indices.map { index in cells.map { TerminalText.width(of: $0[index]) }.max() ?? 0 }
    let gaps = 2 * max(0, columns.count - 1)
    let smallest = 12
    // An end says most of what its cell does, so those columns give way first.
    let smallestEnd = 18
    while widths.reduce(gaps, +) > width {
      let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > smallest }
      let ends = flexible.filter { columns[$0].keepsEnd && widths[$0] > smallestEnd }
      guard let widest = (ends.isEmpty ? flexible : ends).max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
