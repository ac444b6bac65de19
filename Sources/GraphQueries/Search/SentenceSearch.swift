public import GraphStorage
internal import PaperCorpus

/// Finds the sentences that have the words of a question.
///
/// Each summary that has all the terms gives its best sentence: the one with most of them, the terms one behind the
/// other first. Sentences come in the same order, then by how much the summary is about the terms: the part of Okapi
/// BM25 (Robertson and Zaragoza, "The probabilistic relevance framework", 2009, with k₁ = 1.2 and b = 0.75) that counts
/// and lengths make; how rare a term is says nothing where each is asked for.
public struct SentenceSearch: Sendable {
  /// What the rank of a summary depends on.
  private struct Candidate {
    let summary: IndexedSummary
    /// How well its best sentence has the terms.
    var standing = TermStanding.none
    /// How often it has each of them.
    var counts: [Int]
    /// The length of its text in bytes.
    var length = 0
  }

  private let terms: [SearchWords.Term]
  private let scanner: TermScanner

  /// Reads a question.
  public init(_ question: String) {
    terms = SearchWords.terms(of: question)
    scanner = TermScanner(terms)
  }

  /// The sentences of a database, of each summary the best.
  ///
  /// - Parameters:
  ///   - store: The database.
  ///   - limit: How many are asked for; of the others, no text is kept.
  ///   - period: The days that count.
  /// - Returns: The best ones, and how many there are.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the text of the summaries that have all terms.
  public func sentences(
    in store: GraphStore, limit: Int = .max, during period: StoredGraph.Period = .init()
  ) throws -> FoundSentences {
    var found: [Candidate] = []
    try store.visitSummaries(having: terms, during: period) { summary, sections in
      if let candidate = candidate(summary, sections) { found.append(candidate) }
    }
    let shown = ranked(found).prefix(limit).map { $0.summary }
    return FoundSentences(best: try store.summaries(shown).compactMap(best(of:)), total: found.count)
  }

  /// A summary with all terms, one of them outside of its title; nil for any other.
  private func candidate(
    _ summary: IndexedSummary, _ sections: [UnsafeBufferPointer<UInt8>]
  ) -> Candidate? {
    var candidate = Candidate(summary: summary, counts: scanner.noCounts)
    for (ordinal, section) in sections.enumerated() {
      let matches = SectionMatches(in: section, scanner: scanner)
      candidate.length += section.count
      for (term, count) in matches.counts.enumerated() where count > 0 { candidate.counts[term] += count }
      if ordinal > 0 { candidate.standing = max(candidate.standing, matches.standing) }
    }
    return candidate.standing > .none && candidate.counts.allSatisfy { $0 > 0 } ? candidate : nil
  }

  /// The candidates, best first, then the latest, then in the order of the blog.
  private func ranked(_ found: [Candidate]) -> [Candidate] {
    let meanLength = Double(found.reduce(0) { $0 + $1.length }) / Double(max(found.count, 1))
    let scores = found.map { candidate in
      Self.score(candidate.counts, relativeLength: Double(candidate.length) / max(meanLength, 1))
    }
    return found.indices.sorted { left, right in
      let (first, second) = (found[left], found[right])
      if first.standing != second.standing { return first.standing > second.standing }
      if scores[left] != scores[right] { return scores[left] > scores[right] }
      guard first.summary.date == second.summary.date else {
        guard let earlier = first.summary.date, let later = second.summary.date else {
          return first.summary.date != nil
        }
        return earlier > later
      }
      let (path, other) = (first.summary.path.utf8, second.summary.path.utf8)
      return path.elementsEqual(other)
        ? first.summary.key < second.summary.key : path.lexicographicallyPrecedes(other)
    }.map { found[$0] }
  }

  /// The best sentence of a summary outside of its title; nil where none has a term.
  private func best(of summary: FoundSummary) -> FoundSentence? {
    var best: (section: FoundSummary.Section, sentence: SectionMatches.Sentence)?
    var count = 0
    for var section in summary.sections.dropFirst() {
      let sentences = section.text.withUTF8 { SectionMatches(in: $0, scanner: scanner).sentences }
      count += sentences.count
      for sentence in sentences where sentence.standing > best?.sentence.standing ?? .none {
        best = (section, sentence)
      }
    }
    guard let (section, sentence) = best else { return nil }
    let text = section.text.utf8
    let start = text.index(text.startIndex, offsetBy: sentence.span.start)
    let end = text.index(text.startIndex, offsetBy: sentence.span.end)
    return FoundSentence(
      summary: summary, section: section.name,
      line: section.line + text[..<start].count { $0 == UInt8(ascii: "\n") },
      text: MatchedText(String(section.text[start..<end]), scanner: scanner), sentences: count)
  }

  private static func score(_ counts: [Int], relativeLength: Double) -> Double {
    let (k1, b) = (1.2, 0.75)
    return counts.reduce(0) { sum, count in
      sum + Double(count) / (Double(count) + k1 * (1 - b + b * relativeLength))
    }
  }
}
