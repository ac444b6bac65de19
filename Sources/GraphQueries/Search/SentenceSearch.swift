public import GraphStorage
public import PaperCorpus

/// A sentence that has what was searched for: the best of its summary.
public struct FoundSentence: Sendable, Hashable {
  /// The summary that it stands in.
  public let summary: FoundSummary
  /// The name of its section.
  public let section: String
  /// The one-based line of the post.
  public let line: Int
  /// What it says.
  public let text: MatchedText
  /// How many sentences of the summary have one of the terms.
  public let sentences: Int
}

/// Finds the sentences that have the words of a question.
///
/// Each summary that has all the terms gives its best sentence: the one with most of them, the terms one behind the
/// other first. Sentences come in the same order, then by how much the summary is about the terms: the part of Okapi
/// BM25 (Robertson and Zaragoza, "The probabilistic relevance framework", 2009, with k₁ = 1.2 and b = 0.75) that counts
/// and lengths make; how rare a term is says nothing where each is asked for.
public struct SentenceSearch: Sendable {
  private let terms: [SearchWords.Term]
  private let scanner: TermScanner

  /// Reads a question.
  public init(_ question: String) {
    terms = SearchWords.terms(of: question)
    scanner = TermScanner(terms)
  }

  /// The sentences of a database, best first.
  ///
  /// - Parameters:
  ///   - store: The database.
  ///   - isIncluded: Which papers and days count.
  /// - Returns: The best sentence of each summary.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the text of the summaries that have all terms.
  public func sentences(
    in store: GraphStore, where isIncluded: (PaperID, PostDate?) -> Bool = { _, _ in true }
  ) throws -> [FoundSentence] {
    rank(try store.summaries(having: terms).filter { isIncluded($0.paper, $0.date) })
  }

  /// The best sentence of each summary that has all terms, best first.
  func rank(_ summaries: [FoundSummary]) -> [FoundSentence] {
    let found = summaries.compactMap(best)
    guard !found.isEmpty else { return [] }
    let meanLength = Double(found.reduce(0) { $0 + $1.length }) / Double(found.count)
    func key(_ place: Int) -> (Int, Int, Double) {
      let (sentence, counts, length) = found[place]
      let score = Self.score(counts, relativeLength: Double(length) / max(meanLength, 1))
      return (-sentence.text.distinctTerms, sentence.text.isPhrase ? 0 : 1, -score)
    }
    let keys = found.indices.map(key)
    return found.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      let days = (found[left].sentence.summary.date, found[right].sentence.summary.date)
      guard days.0 != days.1 else { return left < right }
      guard let first = days.0, let second = days.1 else { return days.0 != nil }
      return first > second
    }.map { found[$0].sentence }
  }

  /// The best sentence of a summary outside of its title, how often each term stands in the summary, and how long that
  /// is; nil where a term or a sentence is missing.
  private func best(
    of summary: FoundSummary
  ) -> (sentence: FoundSentence, counts: [Int], length: Int)? {
    var counts = terms.map { _ in 0 }
    var length = 0
    var sentences = 0
    var best: (section: FoundSummary.Section, start: Int, text: MatchedText)?
    for (ordinal, section) in summary.sections.enumerated() {
      let source = SourceText(fileBytes: Array(section.text.utf8))
      length += source.bytes.count
      let places = scanner.places(in: source.bytes)
      for place in places { counts[place.term] += 1 }
      guard ordinal > 0, !places.isEmpty else { continue }
      var next = 0
      for span in source.sentences(in: ByteSpan(0, source.bytes.count)) {
        let first = next
        while next < places.count, places[next].offset < span.end { next += 1 }
        guard next > first else { continue }
        sentences += 1
        if let found = best, found.text.isPhrase { continue }
        let text = MatchedText(source.string(span), terms: terms)
        let isBetter = best.map { ($0.text.isPhrase ? 1 : 0, $0.text.distinctTerms) }
          .map { $0 < (text.isPhrase ? 1 : 0, text.distinctTerms) }
        if isBetter ?? true { best = (section, span.start, text) }
      }
    }
    guard let best, counts.allSatisfy({ $0 > 0 }) else { return nil }
    let before = best.section.text.utf8.prefix(best.start).count { $0 == UInt8(ascii: "\n") }
    let sentence = FoundSentence(
      summary: summary, section: best.section.name, line: best.section.line + before, text: best.text,
      sentences: sentences)
    return (sentence, counts, length)
  }

  private static func score(_ counts: [Int], relativeLength: Double) -> Double {
    let (k1, b) = (1.2, 0.75)
    return counts.reduce(0) { sum, count in
      sum + Double(count) / (Double(count) + k1 * (1 - b + b * relativeLength))
    }
  }
}
