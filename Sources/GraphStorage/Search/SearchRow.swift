/// The number under which the index for full-text search holds a summary: a function of the post's identifier and
/// the summary's place alone, so that no table has to remember it.
enum SearchRow {
  /// The low bits hold the summary's place, and the 53 bits of the post's identifier stand above.
  static let placeBits = 10
  /// The last place; the summaries of a post from here on share one row.
  static let lastPlace = 1 << placeBits - 1

  /// The number of a summary.
  static func number(post: Int64, summary: Int) -> Int64 {
    post << Int64(placeBits) | Int64(min(summary, lastPlace))
  }

  /// The condition under which a summary is one of a row's.
  static let holdsSummary = """
    summary.post_id = search.rowid >> \(placeBits) AND summary.summary BETWEEN search.rowid & \(lastPlace)
    AND iif(search.rowid & \(lastPlace) = \(lastPlace), \(Int64.max), search.rowid & \(lastPlace))
    """

  /// The rows of a post with the words of their summaries.
  static func rows(post: Int64, summaries: [[String]]) -> [(number: Int64, words: String)] {
    var rows: [(number: Int64, words: String)] = []
    for (place, texts) in summaries.enumerated() {
      let number = number(post: post, summary: place)
      let words = texts.map(SearchWords.indexed).joined(separator: " ")
      if rows.last?.number == number {
        rows[rows.count - 1].words += " " + words
      } else {
        rows.append((number, words))
      }
    }
    return rows
  }
}
