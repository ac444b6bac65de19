/// Finds the name that a title declares: the words in front of its first colon.
enum TitleRule {
  /// The most words of a brand; what is longer is a phrase (`How to train your model: a survey`).
  private static let longestBrand = 5

  static func names(in summary: TokenizedSummary) -> [Found] {
    guard let title = summary.passages.first, title.section == nil else { return [] }
    guard
      let colon = title.tokens.first(where: {
        summary.tokens[$0].kind == .punctuation && (summary.token($0, is: ":") || summary.token($0, is: "："))
      }), colon > title.tokens.lowerBound
    else { return [] }
    let brand = title.tokens.lowerBound..<colon
    let words = brand.filter { summary.tokens[$0].isWord }
    guard words.count == brand.count, words.count <= longestBrand else { return [] }
    // A name of one or two words is a brand for sure; a longer one may be a saying.
    let confidence = words.count <= 2 ? 0.95 : words.count == 3 ? 0.8 : 0.55
    if words.count >= 3, words.contains(where: { CommonWords.isPlain($0, in: summary) }) { return [] }
    return [Found(tokens: brand, source: .title, confidence: confidence)]
  }
}
