internal import GraphStorage
internal import PaperCorpus

/// Finds the terms of a question in the bytes of a text, fast enough for all of a blog.
///
/// Terms of ASCII letters and of syllables are compared byte by byte. For any other letters, and for text whose
/// syllables are written as single letters, the text is folded first, and only how often each term stands in it is
/// exact.
struct TermScanner: Sendable {
  /// Where a term begins.
  struct Place: Equatable {
    var offset: Int
    var term: Int
  }

  private let terms: [SearchWords.Term]
  private let bytes: [[UInt8]]
  private let isPlain: Bool

  init(_ terms: [SearchWords.Term]) {
    self.terms = terms
    bytes = terms.map { term in term.scalars.flatMap { Array(String($0).utf8) } }
    isPlain = terms.allSatisfy { term in
      term.isFoundInside || term.scalars.allSatisfy(\.isASCII)
    }
  }

  /// The places of the terms, ordered by offset.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of terms.
  func places(in text: [UInt8]) -> [Place] {
    guard isPlain, !Self.hasSingleLetters(text) else { return foldedPlaces(in: text) }
    var places: [Place] = []
    for offset in text.indices {
      let byte = Self.lowercased(text[offset])
      for (number, term) in bytes.enumerated() where byte == term[0] {
        guard offset + term.count <= text.count,
          term.indices.allSatisfy({ place in
            Self.lowercased(text[offset + place]) == term[place]
          })
        else { continue }
        guard terms[number].isFoundInside || Self.beginsWord(at: offset, in: text) else { continue }
        places.append(Place(offset: offset, term: number))
      }
    }
    return places
  }

  /// The places in a text that must be folded: each sentence counts, by the line that it is in.
  private func foldedPlaces(in text: [UInt8]) -> [Place] {
    var places: [Place] = []
    var start = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let counts = MatchedText(String(decoding: line, as: UTF8.self), terms: terms).counts
      for (number, count) in counts.enumerated() {
        places += repeatElement(Place(offset: start, term: number), count: count)
      }
      start += line.count + 1
    }
    return places
  }

  /// Whether a text has Korean letters that Unicode would rather write as syllables: U+1100 to U+11FF.
  private static func hasSingleLetters(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == 0xE1 && (0x84...0x87).contains($1) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether a Latin word begins at an offset: behind a syllable, a sign or nothing.
  private static func beginsWord(at offset: Int, in text: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard let scalar = String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.first,
      let folded = SearchWords.folded(scalar)
    else { return true }
    return folded.isFoundInside
  }
}
