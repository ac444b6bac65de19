/// Finds names in Latin script by their shape.
///
/// Among Korean words any Latin run is likely a term; among English ones only what no ordinary word looks like is.
struct ShapeRule {
  private let summary: TokenizedSummary

  private init(_ summary: TokenizedSummary) { self.summary = summary }

  static func names(in summary: TokenizedSummary) -> [Found] {
    let rule = ShapeRule(summary)
    return summary.passages.flatMap { rule.names(in: $0) }
  }

  private func names(in passage: Passage) -> [Found] {
    var found: [Found] = []
    var index = passage.tokens.lowerBound
    while index < passage.tokens.upperBound {
      guard summary.tokens[index].kind == .latin else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.tokens.upperBound, !summary.tokens[end].startsSentence,
        !summary.tokens[end].isBehindMark,
        summary.tokens[end].kind == .latin || summary.tokens[end].kind == .number
      {
        end += 1
      }
      if passage.isKorean {
        if let name = trimmed(index..<end) { found.append(name) }
      } else {
        found += names(inEnglish: index..<end)
      }
      index = end
    }
    return found
  }

  private func trimmed(_ run: Range<Int>) -> Found? {
    var low = run.lowerBound
    var high = run.upperBound
    while low < high, CommonWords.isPlain(low, in: summary) || summary.tokens[low].kind == .number {
      low += 1
    }
    while high > low {
      let last = high - 1
      if summary.tokens[last].kind == .number
        ? !isVersion(last, of: low) : CommonWords.isPlain(last, in: summary)
      {
        high = last
      } else {
        break
      }
    }
    guard low < high, high - low <= 6 else { return nil }
    let looks = (low..<high).map { strength($0) }.max() ?? 0
    guard looks > 0 || high - low >= 2 || summary.text(of: low).count >= 4 else { return nil }
    return Found(tokens: low..<high, source: .shape, confidence: [0.4, 0.6, 0.75][min(looks, 2)])
  }

  /// Each run of words that look like a name.
  private func names(inEnglish run: Range<Int>) -> [Found] {
    var found: [Found] = []
    var start: Int?
    for index in run.lowerBound...run.upperBound {
      let belongs =
        index < run.upperBound
        && (strength(index) == 2 && !CommonWords.isPlain(index, in: summary)
          || start != nil && summary.tokens[index].kind == .number && isVersion(index, of: index - 1))
      if belongs {
        start = start ?? index
      } else if let first = start {
        found.append(Found(tokens: first..<index, source: .shape, confidence: 0.7))
        start = nil
      }
    }
    return found
  }

  /// 2 where no ordinary word looks so (two capitals, a capital inside, a letter and a digit), 1 for a first capital.
  private func strength(_ token: Int) -> Int {
    guard summary.tokens[token].kind == .latin else { return 0 }
    let text = summary.text(of: token)
    let inner = text.dropFirst()
    if inner.contains(where: { 0x41...0x5A ~= $0 }), !isTitleCase(text) { return 2 }
    if text.contains(where: { 0x30...0x39 ~= $0 }) { return 2 }
    return text.first.map { 0x41...0x5A ~= $0 } ?? false ? 1 : 0
  }

  /// Whether each capital follows a hyphen: `Chain-of-Thought`, `Text-to-Image`.
  private func isTitleCase(_ text: ArraySlice<UInt8>) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text {
      if 0x41...0x5A ~= byte, previous != UInt8(ascii: "-") { return false }
      previous = byte
    }
    return true
  }

  /// Whether a figure at the end of a name is part of it: `SAM 2`, `ImageNet 256×256`, not `FID 1.79`.
  private func isVersion(_ token: Int, of name: Int) -> Bool {
    let text = summary.text(of: token)
    if text.contains(0xC3) { return true }
    guard text.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }) else { return false }
    let next = token + 1
    if next < summary.tokens.count, summary.tokens[next].gap == .nothing, summary.token(next, is: "%") {
      return false
    }
    let capitals = summary.text(of: name).contains { 0x41...0x5A ~= $0 }
    return capitals && (text.count == 1 || text.count == 3 && text.dropFirst().first == UInt8(ascii: "."))
  }
}
