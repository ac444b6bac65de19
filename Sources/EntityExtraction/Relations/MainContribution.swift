internal import PaperCorpus

/// What a paper is about, among the candidates of its summary.
enum MainContribution {
  /// Index of the candidate under whose name the paper introduces its work, or nil where it introduces
  /// nothing.
  ///
  /// It is the one that a title with a colon begins with. Else systems go before data, and of them the one
  /// that is named most, where a coined name (`ReDiff`) and one in the title count for more.
  static func index(among candidates: [EntityCandidate], in summary: TokenizedSummary) -> Int? {
    let introduced = candidates.indices.filter {
      candidates[$0].role == .introduces && !candidates[$0].isGeneric
    }
    let brandStart = summary.passages.first.flatMap { start(ofBrandIn: $0, in: summary) }
    func rank(_ index: Int) -> (Int, Int, Int) {
      let candidate = candidates[index]
      let title = candidate.mentions.first { $0.section == nil }
      if let title, title.span.start == brandStart { return (0, 0, index) }
      let kind = candidate.type.isSystem ? 1 : candidate.type.isData ? 2 : 3
      let weight = candidate.mentions.count + (title == nil ? 0 : 1) + (isCoined(candidate.name) ? 3 : 0)
      return (kind, -weight, index)
    }
    return introduced.min { rank($0) < rank($1) }
  }

  /// Where a title with a colon begins.
  private static func start(ofBrandIn title: Passage, in summary: TokenizedSummary) -> Int? {
    guard title.section == nil, title.tokens.contains(where: { summary.token($0, is: ":") }) else {
      return nil
    }
    return title.tokens.first.map { Int(summary.tokens[$0].start) }
  }

  /// Whether a name is one word with a capital letter or digit behind its first letter.
  private static func isCoined(_ name: String) -> Bool {
    !name.utf8.contains(UInt8(ascii: " "))
      && name.utf8.dropFirst().contains { 0x41...0x5A ~= $0 || $0.isASCIIDigit }
  }
}
