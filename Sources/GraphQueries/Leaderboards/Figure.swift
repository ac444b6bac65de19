/// A figure of a result as a number that can be compared.
struct Figure {
  /// The number; the middle of a range. Nil where the text is none.
  let number: Double?

  /// Reads a figure as the database holds it: digits with commas between thousands, or two of them with `~` between.
  init(_ text: String) {
    let ends = text.split(whereSeparator: { $0 == "~" || $0 == "〜" || $0 == "～" }).map { end in
      Double(String(end.filter { $0 != "," && !$0.isWhitespace }))
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first.isFinite, last.isFinite
    else {
      number = nil
      return
    }
    number = first + (last - first) / 2
  }
}
