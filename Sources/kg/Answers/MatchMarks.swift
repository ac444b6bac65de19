import GraphQueries

/// A text that was searched, as people see it: what was asked for in « and », cut in front where that stands far behind.
enum MatchMarks {
  /// Text before the first match beyond which the beginning is left out, in columns.
  private static let leastLead = 60
  /// How much of it stays then.
  private static let keptLead = 30

  static func value(of text: MatchedText) -> AnswerValue {
    .shown(text.text, as: marked(text))
  }

  static func marked(_ text: MatchedText) -> String {
    text.parts.enumerated().map { place, part in
      guard !part.isMatch else { return "«\(part.text)»" }
      guard place == 0, text.parts.count > 1, TerminalText.width(of: part.text) > leastLead else {
        return part.text
      }
      return "…" + ending(of: part.text)
    }.joined()
  }

  /// The last words of a text.
  private static func ending(of text: String) -> String {
    var kept = text[...]
    while TerminalText.width(of: kept) > keptLead {
      guard let blank = kept.dropFirst().firstIndex(of: " ") else { break }
      kept = kept[blank...]
    }
    return String(kept.drop { $0 == " " })
  }
}
