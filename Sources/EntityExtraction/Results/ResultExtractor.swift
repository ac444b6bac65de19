/// Finds the figures that a summary reports, with whose they are, where they were measured, by what and
/// against whom.
///
/// A figure counts where a measure stands beside it, or a word of change; sizes, counts and conditions don't.
/// A pure function.
struct ResultExtractor {
  /// The summary.
  let summary: TokenizedSummary
  /// What it names.
  let candidates: [EntityCandidate]
  /// Its sentences, cut at the candidates' mentions.
  let sentences: [SentencePieces]

  /// The results, and the plain measures that they need and no candidate has.
  ///
  /// A result's indices count the additions behind the candidates. The additions are generic; the mention of
  /// one may lie around that of a candidate that is a part of its name (`처리 속도` around `속도`).
  ///
  /// - Complexity: O(n) in the numbers of tokens and mentions.
  func results() -> (results: [ResultCandidate], additions: [EntityCandidate]) {
    let main = MainContribution.index(among: candidates, in: summary)
    var collector = ResultCollector(candidates: candidates)
    for sentence in sentences where !sentence.figures.isEmpty {
      guard let section = sentence.section else { continue }
      let phrases = NamePhrase.all(in: sentence)
      let measuring = FigureMeasuring(
        sentence: sentence, candidates: candidates,
        measures: MeasureFinder(summary: summary, candidates: candidates, sentence: sentence).measures(),
        phrases: phrases)
      let naming = FigureNaming(sentence: sentence, candidates: candidates, main: main, phrases: phrases)
      for figure in measuring.figures() {
        for result in naming.results(of: figure) { collector.add(result, in: summary, section: section) }
      }
    }
    return (collector.results, collector.additions)
  }
}
