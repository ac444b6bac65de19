extension CandidateFeatures {
  mutating func addName(_ tokens: Range<Int>) {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    let text = summary.folded(of: last)
    let isHangul = summary.tokens[last].kind == .hangul
    add(30, FoldedKey(tokens, in: summary).hash)
    add(31, word(last))
    add(32, word(first))
    for token in tokens { add(33, word(token)) }
    add(34, FeatureHash.text(text.suffix(isHangul ? 3 : 2)))
    add(35, FeatureHash.text(text.suffix(isHangul ? 6 : 3)))
    add(36, FeatureHash.text(text.suffix(isHangul ? 9 : 4)))
    add(37, FeatureHash.text(summary.folded(of: first).prefix(isHangul ? 6 : 4)))
    if tokens.count > 1 { add(38, word(last - 1), word(last)) }
    if tokens.count == 1, summary.tokens[first].kind == .latin { add(39, shape(of: first)) }
    add(40, shape(of: last), UInt64(min(tokens.count, 4)))
    add(41, shape(of: first), shape(of: last))
  }

  func shape(of token: Int) -> UInt64 {
    let kind = summary.tokens[token].kind
    let hash = UInt64(kind.rawValue)
    guard kind == .latin || kind == .number else { return hash }
    return FeatureHash.pattern(of: summary.text(of: token), onto: hash)
  }
}
