internal import PaperCorpus

/// A mention with the candidate that it belongs to.
struct LocatedMention {
  /// Index of the candidate.
  var candidate: Int
  /// Its tokens.
  var tokens: Range<Int>
  /// Its bytes.
  var span: ByteSpan

  /// All mentions of all candidates in the order of the text; of two that share a token, the earlier and
  /// longer one.
  ///
  /// - Complexity: O(m log m + n) in the numbers of mentions and of tokens.
  static func all(of candidates: [EntityCandidate], in summary: TokenizedSummary) -> [LocatedMention] {
    var located: [LocatedMention] = []
    for (index, candidate) in candidates.enumerated() {
      located += candidate.mentions.map { LocatedMention(candidate: index, tokens: 0..<0, span: $0.span) }
    }
    located.sort { ($0.span, $0.candidate) < ($1.span, $1.candidate) }
    let tokens = summary.tokens
    var first = 0
    var kept: [LocatedMention] = []
    for var mention in located {
      // The tokens ascend, and so do the mentions.
      while first < tokens.count, Int(tokens[first].end) <= mention.span.start { first += 1 }
      var end = first
      while end < tokens.count, Int(tokens[end].start) < mention.span.end { end += 1 }
      guard first < end, kept.last.map({ $0.tokens.upperBound <= first }) ?? true else { continue }
      mention.tokens = first..<end
      kept.append(mention)
    }
    return kept
  }
}
