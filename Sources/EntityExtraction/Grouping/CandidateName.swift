/// Chooses a candidate's name among its surfaces.
///
/// The brand that the title declares, else the English term spelled out, else the most used Latin form, else the
/// most used one; the longer and then the earlier where two are used as often.
enum CandidateName {
  static func name(of group: MentionGroup, in summary: TokenizedSummary) -> String {
    if let brand = group.found.first(where: { $0.source == .title }) {
      return summary.surface(of: brand.tokens)
    }
    if group.found.count == 1 { return summary.surface(of: group.found[0].tokens) }
    var counts: [String: Int] = [:]
    var forms: [(surface: String, tokens: Range<Int>)] = []
    for name in group.found {
      let surface = summary.surface(of: name.tokens)
      if counts[surface, default: 0] == 0 { forms.append((surface, name.tokens)) }
      counts[surface, default: 0] += 1
    }
    func rank(_ tokens: Range<Int>) -> Int {
      let isLatin = tokens.allSatisfy {
        summary.tokens[$0].kind != .hangul && summary.tokens[$0].kind != .suffix
      }
      guard isLatin else { return 2 }
      return isSpelledOut(tokens, in: summary) ? 0 : 1
    }
    let hasShortForm = forms.contains { Abbreviation.isShortForm($0.tokens, in: summary) }
    let best = forms.enumerated().min { left, right in
      let (one, other) = (left.element, right.element)
      let ranks = (rank(one.tokens), rank(other.tokens))
      if ranks.0 != ranks.1, hasShortForm || max(ranks.0, ranks.1) == 2 { return ranks.0 < ranks.1 }
      let uses = (counts[one.surface, default: 0], counts[other.surface, default: 0])
      if uses.0 != uses.1 { return uses.0 > uses.1 }
      let lengths = (one.surface.utf8.count, other.surface.utf8.count)
      return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : left.offset < right.offset
    }
    return best?.element.surface ?? ""
  }

  /// Whether a Latin name has several words, or is one long word in lower case but for its first letter.
  private static func isSpelledOut(_ tokens: Range<Int>, in summary: TokenizedSummary) -> Bool {
    if Abbreviation.isShortForm(tokens, in: summary) { return false }
    let lowercase = tokens.reduce(0) { $0 + summary.text(of: $1).count { 0x61...0x7A ~= $0 } }
    return tokens.count > 1 && lowercase >= 4 || lowercase >= 6
  }
}
