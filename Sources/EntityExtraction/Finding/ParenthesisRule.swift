/// Finds names beside parentheses: `한글(English)`, `한글(English, ABBR)`, `English(한글)`, `Long Form (ABBR)`.
struct ParenthesisRule {
  private let summary: TokenizedSummary
  private var found: [Found] = []
  private var aliases: [DeclaredAlias] = []

  private init(_ summary: TokenizedSummary) { self.summary = summary }

  /// The names beside the parentheses of a summary, and which of them are one thing's.
  ///
  /// - Complexity: linear in the tokens; a parenthesis is read to a fixed length.
  static func names(in summary: TokenizedSummary) -> (found: [Found], aliases: [DeclaredAlias]) {
    var rule = ParenthesisRule(summary)
    for passage in summary.passages {
      for index in passage.tokens where rule.opens(index) { rule.read(openedAt: index, in: passage.tokens) }
    }
    return (rule.found, rule.aliases)
  }

  /// The longest content of a parenthesis that is read, in tokens.
  private static let longestContent = 16

  private func opens(_ index: Int) -> Bool {
    summary.tokens[index].kind == .punctuation
      && (summary.token(index, is: "(") || summary.token(index, is: "（"))
  }

  private func closes(_ index: Int) -> Bool {
    summary.tokens[index].kind == .punctuation
      && (summary.token(index, is: ")") || summary.token(index, is: "）"))
  }

  private mutating func read(openedAt open: Int, in passage: Range<Int>) {
    let limit = min(passage.upperBound, open + 2 + Self.longestContent)
    guard let close = (open + 1..<limit).first(where: { closes($0) }), close > open + 1 else { return }
    let left = open
    guard left > passage.lowerBound, summary.tokens[left - 1].isWord else { return }
    let parts = split(open + 1..<close)
    guard let first = parts.first, let name = nameOnly(first) else { return }
    // Several names that don't abbreviate each other are examples: 벤치마크(GAIA, MMLU).
    if parts.count > 1,
      !parts.dropFirst().contains(where: { nameOnly($0).map { abbreviates($0, name) } ?? false })
    {
      return
    }

    if summary.tokens[name.lowerBound].kind == .latin {
      readLatin(name, following: parts.dropFirst(), behind: left, in: passage)
    } else if summary.tokens[left - 1].kind == .latin, isKoreanTerm(name) {
      let outer = latinRun(endingAt: left, in: passage)
      declare(outer, name, .gloss, confidence: 0.9)
    }
  }

  private mutating func readLatin(
    _ name: Range<Int>, following parts: ArraySlice<Range<Int>>, behind left: Int, in passage: Range<Int>
  ) {
    let isShort = Abbreviation.isShortForm(name, in: summary)
    var outer: Range<Int>?
    if summary.tokens[left - 1].kind == .latin {
      let run = latinRun(endingAt: left, in: passage)
      if isShort,
        let long = Abbreviation.longForm(of: name, endingAt: left, notBefore: run.lowerBound, in: summary)
      {
        outer = long
        declare(long, name, .abbreviation, confidence: 0.95)
      } else if Abbreviation.isShortForm(left - 1..<left, in: summary),
        Abbreviation.longForm(
          of: left - 1..<left, endingAt: name.upperBound, notBefore: name.lowerBound, in: summary)
          == name
      {
        outer = left - 1..<left
        declare(name, left - 1..<left, .abbreviation, confidence: 0.95)
      } else if let mixed = mixedPhrase(glossedBy: name, endingAt: left, in: passage) {
        outer = mixed
        declare(mixed, name, .gloss, confidence: 0.9)
      }
    } else if summary.tokens[left - 1].kind == .hangul {
      let words = isShort ? shortFormWords(name) : englishWords(name)
      if let korean = koreanPhrase(endingAt: left, words: words, in: passage) {
        // A short form alone glosses a phrase that is long enough for its letters: 한 단계(DMD) is none.
        if !isShort || korean.count(where: { summary.tokens[$0].kind == .hangul }) >= 2
          || syllables(korean) >= 4
        {
          outer = korean
          declare(korean, name, .gloss, confidence: isShort ? 0.75 : 0.9)
        }
      }
    }
    guard outer != nil else { return }
    for part in parts {
      guard let short = nameOnly(part), abbreviates(short, name) else { continue }
      declare(name, short, .abbreviation, confidence: 0.9)
      break
    }
  }

  private mutating func declare(
    _ outer: Range<Int>, _ inner: Range<Int>, _ kind: AliasEvidence.Kind, confidence: Double
  ) {
    let source: Mention.Source = kind == .gloss ? .gloss : .abbreviation
    found.append(Found(tokens: outer, source: source, confidence: confidence))
    found.append(Found(tokens: inner, source: source, confidence: confidence))
    aliases.append(DeclaredAlias(outer: outer, inner: inner, kind: kind))
  }

  private func abbreviates(_ short: Range<Int>, _ long: Range<Int>) -> Bool {
    Abbreviation.isShortForm(short, in: summary)
      && Abbreviation.longForm(of: short, endingAt: long.upperBound, notBefore: long.lowerBound, in: summary)
        != nil
  }

  /// The content of a parenthesis at its commas and semicolons.
  private func split(_ content: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = content.lowerBound
    for index in content
    where summary.tokens[index].kind == .punctuation
      && (summary.token(index, is: ",") || summary.token(index, is: ";"))
    {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < content.upperBound { parts.append(start..<content.upperBound) }
    return parts
  }

  /// A part without a particle at its end, where it is a name: it holds a word that is no figure, and words only.
  private func nameOnly(_ part: Range<Int>) -> Range<Int>? {
    let low = part.lowerBound
    var high = part.upperBound
    while high > low, summary.tokens[high - 1].kind == .suffix { high -= 1 }
    guard low < high, high - low <= 8, summary.tokens[low].isWord, summary.tokens[low].kind != .number
    else { return nil }
    for index in low..<high where !summary.tokens[index].isWord {
      let isJoint =
        summary.token(index, is: "-") || summary.token(index, is: "/") || summary.token(index, is: "&")
      guard isJoint else { return nil }
    }
    if summary.tokens[low].kind == .latin, CommonWords.isPlain(low, in: summary) { return nil }
    return low..<high
  }

  private func isKoreanTerm(_ name: Range<Int>) -> Bool {
    name.allSatisfy { summary.tokens[$0].kind != .suffix } && name.count <= 5 && syllables(name) >= 2
  }

  private func syllables(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (summary.tokens[$1].kind == .hangul ? summary.text(of: $1).count / 3 : 0) }
  }

  /// The Latin words and figures that end in front of a token, as far as only blanks part them.
  private func latinRun(endingAt end: Int, in passage: Range<Int>) -> Range<Int> {
    var start = end - 1
    while start > passage.lowerBound, summary.tokens[start].gap != .passage,
      !summary.tokens[start].startsSentence,
      summary.tokens[start - 1].kind == .latin || summary.tokens[start - 1].kind == .number
    {
      start -= 1
    }
    return start..<end
  }

  private func englishWords(_ name: Range<Int>) -> Int {
    name.reduce(0) { count, index in
      guard summary.tokens[index].kind == .latin else { return count }
      return count + 1 + summary.text(of: index).count { $0 == UInt8(ascii: "-") }
    }
  }

  private func shortFormWords(_ name: Range<Int>) -> Int {
    summary.text(of: name.lowerBound).count { 0x41...0x5A ~= $0 }
  }

  /// The Korean words in front of a parenthesis that can stand for so many English ones.
  private func koreanPhrase(endingAt end: Int, words: Int, in passage: Range<Int>) -> Range<Int>? {
    guard !CommonWords.isKoreanHead(end - 1, in: summary) || words > 1 else { return nil }
    var start = end - 1
    var taken = 1
    while start > passage.lowerBound, taken < words, syllables(start..<end) < 3 * words {
      guard !summary.tokens[start].startsSentence else { break }
      var previous = start - 1
      if summary.tokens[previous].kind == .suffix, taken + 1 <= words, previous > passage.lowerBound,
        CommonWords.joinsNouns(previous, in: summary)
      {
        previous -= 1
      }
      guard summary.tokens[previous].kind == .hangul || summary.tokens[previous].kind == .latin,
        !CommonWords.opensPhrase(previous, in: summary)
      else { break }
      start = previous
      taken += 1
    }
    return start..<end
  }

  /// A Korean word and a Latin name that a Latin gloss of as many words ends with: 분리된 DMD(Decoupled DMD).
  private func mixedPhrase(glossedBy name: Range<Int>, endingAt left: Int, in passage: Range<Int>) -> Range<
    Int
  >? {
    guard name.count > 1, summary.folded(of: name.upperBound - 1) == summary.folded(of: left - 1) else {
      return nil
    }
    guard left - 1 > passage.lowerBound else { return nil }
    return koreanPhrase(endingAt: left, words: englishWords(name), in: passage)
  }
}
