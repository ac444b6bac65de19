internal import GraphStorage
internal import PaperCorpus

/// A text with the places where the terms of a question stand in it.
public struct MatchedText: Sendable, Hashable {
  /// A piece of the text.
  public struct Part: Sendable, Hashable {
    /// What it says.
    public let text: String
    /// Whether it is what was asked for.
    public let isMatch: Bool
  }

  /// The pieces in their order; together they are the text in normalization form C, on one line.
  public let parts: [Part]
  /// How often each term stands in it.
  let counts: [Int]
  /// Whether the terms stand one behind the other.
  let isPhrase: Bool

  /// The text.
  public var text: String { parts.map(\.text).joined() }
  /// How many of the terms stand in it.
  var distinctTerms: Int { counts.count { $0 > 0 } }

  /// Looks for terms in a text.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of terms.
  init(_ text: String, terms: [SearchWords.Term]) {
    let scalars = Array(text.folded.unicodeScalars)
    let folded = scalars.map(SearchWords.folded)
    var isMatch = [Bool](repeating: false, count: scalars.count)
    var ends = terms.map { _ in Set<Int>() }
    var counts = terms.map { _ in 0 }
    var isPhrase = false
    for start in folded.indices {
      guard let first = folded[start] else { continue }
      let beginsWord = start == 0 || folded[start - 1].map { $0.isFoundInside } ?? true
      for (number, term) in terms.enumerated() {
        guard first.scalar == term.scalars[0], term.isFoundInside || beginsWord else { continue }
        let end = start + term.scalars.count
        guard end <= folded.count,
          zip(folded[start..<end], term.scalars).allSatisfy({ $0?.scalar == $1 })
        else { continue }
        for place in start..<end { isMatch[place] = true }
        counts[number] += 1
        // A term goes on with the phrase where the one before ends here, or in front of one separator.
        if number == 0 || ends[number - 1].contains(start) || ends[number - 1].contains(start - 1) {
          ends[number].insert(end)
          if number == terms.count - 1 { isPhrase = true }
        }
      }
    }
    var parts: [Part] = []
    var start = 0
    for place in scalars.indices where place + 1 == scalars.count || isMatch[place] != isMatch[place + 1] {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start...place])
      parts.append(Part(text: String(view), isMatch: isMatch[place]))
      start = place + 1
    }
    self.parts = parts
    self.counts = counts
    self.isPhrase = isPhrase
  }
}
