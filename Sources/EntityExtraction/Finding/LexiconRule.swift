/// Finds the names that the lexicon holds, the longest at each place.
enum LexiconRule {
  static func names(in summary: TokenizedSummary, lexicon: Lexicon) -> [Found] {
    var found: [Found] = []
    for passage in summary.passages {
      var index = passage.tokens.lowerBound
      while index < passage.tokens.upperBound {
        var longest: Found?
        if summary.tokens[index].isWord {
          lexicon.aliases.matches(at: index, before: passage.tokens.upperBound, in: summary) {
            tokens, alias in
            guard summary.tokens[tokens.upperBound - 1].kind != .punctuation,
              !alias.exactCase || isSameCase(tokens, alias.text, in: summary)
            else { return }
            longest = Found(
              tokens: tokens, source: .lexicon,
              confidence: lexicon.entries[alias.entry].isGeneric ? 0.8 : 0.85,
              entry: alias.entry)
          }
        }
        if let longest { found.append(longest) }
        index = longest?.tokens.upperBound ?? index + 1
      }
    }
    return found
  }

  private static func isSameCase(_ tokens: Range<Int>, _ alias: String, in summary: TokenizedSummary) -> Bool
  {
    let first = Int(summary.tokens[tokens.lowerBound].textStart)
    let last = Int(summary.tokens[tokens.upperBound - 1].textEnd)
    return summary.text[first..<last].elementsEqual(alias.utf8)
  }
}
