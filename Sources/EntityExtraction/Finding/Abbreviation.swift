/// The algorithm of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
/// text", Pacific Symposium on Biocomputing 2003: the letters of the short form are sought from right to left in the
/// words in front of it, and its first letter has to begin a word.
enum Abbreviation {
  /// Whether tokens can be a short form: one word of two to ten letters, a capital among the first two.
  static func isShortForm(_ name: Range<Int>, in summary: TokenizedSummary) -> Bool {
    guard name.count == 1, summary.tokens[name.lowerBound].kind == .latin else { return false }
    let text = summary.text(of: name.lowerBound)
    guard 2...10 ~= text.count else { return false }
    let capitals = text.count { 0x41...0x5A ~= $0 }
    return capitals >= 2 || capitals == 1 && text.count <= 4 && text.contains { 0x30...0x39 ~= $0 }
  }

  /// The long form of a short one among the tokens in front of an end; nil where its letters do not occur.
  static func longForm(
    of short: Range<Int>, endingAt end: Int, notBefore start: Int, in summary: TokenizedSummary
  ) -> Range<Int>? {
    let letters = summary.folded(of: short.lowerBound).filter { isLetterOrDigit($0) }
    // The paper's bound on the words of a long form.
    let words = min(letters.count + 5, letters.count * 2)
    var low = end
    var taken = 0
    while low > start, taken < words,
      summary.tokens[low - 1].kind == .latin || summary.tokens[low - 1].kind == .number
    {
      low -= 1
      taken += 1
    }
    guard low < end else { return nil }
    var letter = letters.count - 1
    var token = end - 1
    var text = Array(summary.folded(of: token))
    var offset = text.count - 1
    while true {
      let isWordStart = offset == 0 || offset > 0 && !isLetterOrDigit(text[offset - 1])
      if offset >= 0, text[offset] == letters[letter], letter > 0 || isWordStart {
        letter -= 1
        if letter < 0 { break }
      }
      offset -= 1
      while offset < 0 {
        token -= 1
        guard token >= low else { return nil }
        text = Array(summary.folded(of: token))
        offset = text.count - 1
      }
    }
    let long = token..<end
    // One word is the long form of a short one only where it is much longer: `Reinforcement` of `RL` is none.
    guard long.count > 1 || text.contains(UInt8(ascii: "-")) || text.count >= 2 * letters.count + 2 else {
      return nil
    }
    guard !long.contains(short.lowerBound) else { return nil }
    return long
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte >= 0x80
  }
}
