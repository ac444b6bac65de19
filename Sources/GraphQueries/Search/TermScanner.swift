internal import GraphStorage
internal import PaperCorpus

/// Finds the terms of a question in the bytes of a text, fast enough for all of a blog.
///
/// Terms of ASCII letters and of syllables are compared byte by byte, any others scalar by scalar.
struct TermScanner: Sendable {
  /// Where a term stands.
  struct Place: Equatable {
    var start: Int
    var end: Int
    var term: Int
  }

  /// A count of 0 for each term.
  let noCounts: [Int]
  private let terms: [SearchWords.Term]
  private let bytes: [[UInt8]]
  private let isPlain: Bool

  init(_ terms: [SearchWords.Term]) {
    self.terms = terms
    noCounts = terms.map { _ in 0 }
    bytes = terms.map { Array($0.text.utf8) }
    isPlain = terms.allSatisfy { term in
      term.isFoundInside || term.scalars.allSatisfy(\.isASCII)
    }
  }

  /// Whether terms are found in a text as it is written; any other must be folded first: for terms of letters that
  /// Unicode writes in several ways, or with Korean letters that it would rather write as syllables.
  func readsAsWritten(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isPlain else { return false }
    let lead = ByteFinder(0xE1)
    var start = 0
    while let place = lead.first(in: text, from: start) {
      // U+1100 to U+11FF.
      if place + 1 < text.count, 0x84...0x87 ~= text[place + 1] { return false }
      start = place + 1
    }
    return true
  }

  /// The places of the terms in a text that is folded or need not be, ordered by where they begin.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of terms.
  func places(in text: UnsafeBufferPointer<UInt8>) -> [Place] {
    guard isPlain else { return scalarPlaces(in: text) }
    var places: [Place] = []
    for term in terms.indices { append(term, in: text, to: &places) }
    if terms.count > 1 { places.sort { ($0.start, $0.term) < ($1.start, $1.term) } }
    return places
  }

  private func append(_ number: Int, in text: UnsafeBufferPointer<UInt8>, to places: inout [Place]) {
    let (term, isFoundInside) = (bytes[number], terms[number].isFoundInside)
    // Neighbouring syllables differ in their last bytes most.
    let anchor = isFoundInside ? 2 : 0
    let finder = ByteFinder(term[anchor], inEitherCase: !isFoundInside)
    var next = anchor
    while let found = finder.first(in: text, from: next) {
      next = found + 1
      let start = found - anchor
      guard Self.stands(term, at: start, in: text), isFoundInside || Self.beginsWord(at: start, in: text)
      else { continue }
      places.append(Place(start: start, end: start + term.count, term: number))
    }
  }

  private static func stands(_ term: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard term.count <= text.count - start else { return false }
    for place in term.indices where text[start + place].lowercased != term[place] { return false }
    return true
  }

  /// The places of terms of any letters in a text that is folded.
  private func scalarPlaces(in text: UnsafeBufferPointer<UInt8>) -> [Place] {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let folded = scalars.map(SearchWords.folded)
    let starts = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    var places: [Place] = []
    for start in folded.indices {
      guard let first = folded[start] else { continue }
      let beginsWord = start == 0 || folded[start - 1].map { $0.isFoundInside } ?? true
      for (number, term) in terms.enumerated() {
        let end = start + term.scalars.count
        guard first.scalar == term.scalars[0], term.isFoundInside || beginsWord, end <= folded.count,
          zip(folded[start..<end], term.scalars).allSatisfy({ $0?.scalar == $1 })
        else { continue }
        places.append(Place(start: starts[start], end: starts[end], term: number))
      }
    }
    return places
  }

  /// Whether a Latin word begins at an offset: behind a syllable, a sign or nothing.
  private static func beginsWord(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset > 0 else { return true }
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard let scalar = String(decoding: text[start..<offset], as: UTF8.self).unicodeScalars.first,
      let folded = SearchWords.folded(scalar)
    else { return true }
    return folded.isFoundInside
  }
}
