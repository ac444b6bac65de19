internal import PaperCorpus

/// Where the sentences of a summary stand, to be looked up by a span within one of them.
///
/// The title is section 0 and one sentence; the summary's sections follow.
struct SentencePlaces {
  private let sections: [(span: ByteSpan, sentences: [ByteSpan])]

  init(of summary: PaperSummary, in text: SourceText) {
    sections =
      [(summary.titleSpan, [summary.titleSpan])]
      + summary.sections.map { ($0.span, text.sentences(in: $0.span)) }
  }

  /// The section of a span, and the sentences from the one it starts in to the one it ends in; nil where no section
  /// holds the span.
  func place(of span: ByteSpan) -> (section: Int, sentence: ByteSpan)? {
    guard let section = sections.firstIndex(where: { $0.span.contains(span) }) else { return nil }
    let touched = sections[section].sentences.filter { $0.overlaps(span) }
    let start = min(touched.first?.start ?? span.start, span.start)
    let end = max(touched.last?.end ?? span.end, span.end)
    return (section, ByteSpan(start, end))
  }
}
