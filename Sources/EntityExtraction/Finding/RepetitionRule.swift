/// Finds every place of the names that are known from other places of the summary.
enum RepetitionRule {
  static func names(in summary: TokenizedSummary, of names: [Found]) -> [Found] {
    var table = PhraseTable<(name: Range<Int>, confidence: Double)>(beginningBits: 13)
    for name in names.reversed() {
      table.insert((name.tokens, name.confidence), for: name.tokens, in: summary)
    }
    var found: [Found] = []
    for passage in summary.passages {
      var index = passage.tokens.lowerBound
      while index < passage.tokens.upperBound {
        var longest: Found?
        if summary.tokens[index].isWord {
          table.matches(at: index, before: passage.tokens.upperBound, in: summary) { tokens, value in
            guard summary.tokens[tokens.upperBound - 1].kind != .punctuation,
              tokens.count > 1 || isSameCase(tokens.lowerBound, value.name, in: summary)
            else { return }
            longest = Found(tokens: tokens, source: .repetition, confidence: value.confidence / 4)
          }
        }
        if let longest { found.append(longest) }
        index = longest?.tokens.upperBound ?? index + 1
      }
    }
    return found
  }

  /// One word repeats a name only in the same case, so that a name is not found in an ordinary word.
  private static func isSameCase(_ token: Int, _ name: Range<Int>, in summary: TokenizedSummary) -> Bool {
    guard summary.tokens[token].kind == .latin, name.count == 1 else { return true }
    return summary.text(of: token) == summary.text(of: name.lowerBound)
  }
}
