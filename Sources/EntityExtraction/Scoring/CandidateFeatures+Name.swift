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
    for token in tokens where summary.tokens[token].kind == .latin { addParts(of: token) }
  }

  /// The words that a Latin word is made of, by its capitals, digits and signs: `Dream` and `Bench` of `DreamBench`.
  private mutating func addParts(of token: Int) {
    let text = summary.text(of: token)
    let folded = summary.folded(of: token)
    guard text.count == folded.count else { return }
    let shift = folded.startIndex - text.startIndex
    var start = text.startIndex
    for place in text.indices.dropFirst() {
      let (previous, next) = (LetterCase(text[place - 1]), LetterCase(text[place]))
      let isNewWord =
        next != previous && !(previous == .upper && next == .lower)
        || previous == .upper && next == .upper && place + 1 < text.endIndex
          && LetterCase(text[place + 1]) == .lower
      guard isNewWord else { continue }
      addPart(folded[start + shift..<place + shift])
      start = place
    }
    if start > text.startIndex {
      addPart(folded[start + shift..<folded.endIndex])
    }
  }

  private mutating func addPart(_ part: ArraySlice<UInt8>) {
    if part.count > 1 { add(42, FeatureHash.text(part)) }
  }

  func shape(of token: Int) -> UInt64 {
    let kind = summary.tokens[token].kind
    let hash = UInt64(kind.rawValue)
    guard kind == .latin || kind == .number else { return hash }
    return FeatureHash.pattern(of: summary.text(of: token), onto: hash)
  }
}

/// What a byte of a Latin word is, as far as words in it go.
private enum LetterCase {
  case upper, lower, digit, other

  init(_ byte: UInt8) {
    switch byte {
    case 65...90: self = .upper
    case 97...122: self = .lower
    case 48...57: self = .digit
    default: self = .other
    }
  }
}
