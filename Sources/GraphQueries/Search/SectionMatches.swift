internal import PaperCorpus

/// Where the terms of a question stand in a section, for as long as its text is in memory.
struct SectionMatches {
  /// A sentence that has a term.
  struct Sentence {
    /// Where the section has it.
    let span: ByteSpan
    /// How well it has the terms.
    let standing: TermStanding
  }

  /// How often each term stands in the section.
  let counts: [Int]
  private let text: UnsafeBufferPointer<UInt8>
  private let places: [TermScanner.Place]
  /// The sentences of a section that had to be folded.
  private let folded: [Sentence]?

  /// Looks for terms in a section.
  ///
  /// - Complexity: O(n) in the length of the section, times the number of terms.
  init(in text: UnsafeBufferPointer<UInt8>, scanner: TermScanner) {
    // Most sections have no term, and then share the array.
    var counts = scanner.noCounts
    if scanner.readsAsWritten(text) {
      places = scanner.places(in: text)
      folded = nil
      for place in places { counts[place.term] += 1 }
    } else {
      places = []
      folded = SentenceCutter(text).sentences(in: ByteSpan(0, text.count)).compactMap { span in
        var sentence = String(decoding: text[span.range], as: UTF8.self).folded
        return sentence.withUTF8 { sentence in
          let places = scanner.places(in: sentence)
          for place in places { counts[place.term] += 1 }
          return Sentence(span, having: places[...], in: sentence, terms: counts.count)
        }
      }
    }
    self.text = text
    self.counts = counts
  }

  /// How well the best sentence has the terms.
  var standing: TermStanding {
    let distinctTerms = counts.count { $0 > 0 }
    guard distinctTerms > 1 else {
      return TermStanding(distinctTerms: distinctTerms, isPhrase: distinctTerms == counts.count)
    }
    return sentences.map(\.standing).max() ?? .none
  }

  /// The sentences that have a term, in their order.
  var sentences: [Sentence] {
    if let folded { return folded }
    guard !places.isEmpty else { return [] }
    var next = 0
    return SentenceCutter(text).sentences(in: ByteSpan(0, text.count)).compactMap { span in
      let first = next
      while next < places.count, places[next].start < span.end { next += 1 }
      return Sentence(span, having: places[first..<next], in: text, terms: counts.count)
    }
  }
}

extension SectionMatches.Sentence {
  /// A sentence; nil where it has no term.
  fileprivate init?(
    _ span: ByteSpan, having places: ArraySlice<TermScanner.Place>, in text: UnsafeBufferPointer<UInt8>,
    terms count: Int
  ) {
    guard !places.isEmpty else { return nil }
    self.span = span
    standing = TermStanding(of: places, in: text, terms: count)
  }
}
