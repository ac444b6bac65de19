/// The pairs of names that a summary declares to be one thing by setting one in parentheses behind the other.
enum AdjacentAliases {
  /// The pairs among some names: what the rule of parentheses reads, and every name that opens a parenthesis right
  /// behind another one.
  static func declared(
    among names: [Found], rules: [DeclaredAlias], in summary: TokenizedSummary
  ) -> [DeclaredAlias] {
    var pairs: [DeclaredAlias] = []
    for (outer, inner) in zip(names, names.dropFirst()) {
      let open = outer.tokens.upperBound
      guard inner.tokens.lowerBound == open + 1, open < summary.tokens.count,
        summary.tokens[open].kind == .punctuation, summary.token(open, is: "("),
        isDeclaration(outer.tokens, inner.tokens, in: summary), !isList(from: inner.tokens, in: summary)
      else { continue }
      pairs.append(DeclaredAlias(outer: outer.tokens, inner: inner.tokens, kind: .gloss))
    }
    for (first, second) in zip(names, names.dropFirst()) {
      let comma = first.tokens.upperBound
      guard second.tokens.lowerBound == comma + 1, comma < summary.tokens.count,
        summary.token(comma, is: ","),
        first.tokens.lowerBound > 0, summary.token(first.tokens.lowerBound - 1, is: "("),
        Abbreviation.isShortForm(second.tokens, in: summary),
        Abbreviation.longForm(
          of: second.tokens, endingAt: comma, notBefore: first.tokens.lowerBound, in: summary) == first.tokens
      else { continue }
      pairs.append(DeclaredAlias(outer: first.tokens, inner: second.tokens, kind: .abbreviation))
    }
    let known = Set(pairs.map { [$0.outer, $0.inner] })
    return pairs + rules.filter { !known.contains([$0.outer, $0.inner]) }
  }

  /// Whether a parenthesis goes on behind its first name with a name that does not abbreviate it: a list of examples.
  private static func isList(from first: Range<Int>, in summary: TokenizedSummary) -> Bool {
    let comma = first.upperBound
    guard comma + 1 < summary.tokens.count, summary.token(comma, is: ",") else { return false }
    let second = comma + 1..<comma + 2
    return !Abbreviation.isShortForm(second, in: summary)
      || Abbreviation.longForm(of: second, endingAt: comma, notBefore: first.lowerBound, in: summary) == nil
  }

  /// Whether the second name can be another form of the first: one of the two is Korean, or one is short for the other.
  private static func isDeclaration(
    _ outer: Range<Int>, _ inner: Range<Int>, in summary: TokenizedSummary
  ) -> Bool {
    func isKorean(_ name: Range<Int>) -> Bool { name.contains { summary.tokens[$0].kind == .hangul } }
    if isKorean(outer) != isKorean(inner) { return true }
    if Abbreviation.isShortForm(inner, in: summary) {
      return Abbreviation.longForm(
        of: inner, endingAt: outer.upperBound, notBefore: outer.lowerBound, in: summary)
        == outer
    }
    if Abbreviation.isShortForm(outer, in: summary) {
      return Abbreviation.longForm(
        of: outer, endingAt: inner.upperBound, notBefore: inner.lowerBound, in: summary)
        == inner
    }
    return false
  }
}
