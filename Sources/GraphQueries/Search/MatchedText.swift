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

  /// The text.
  public var text: String { parts.map(\.text).joined() }

  /// Looks for terms in a text.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of terms.
  init(_ text: String, scanner: TermScanner) {
    var folded = text.folded
    parts = folded.withUTF8 { Self.parts(of: $0, with: scanner.places(in: $0)) }
  }

  /// A text cut where matches begin and end; those that touch are one.
  private static func parts(
    of text: UnsafeBufferPointer<UInt8>, with places: [TermScanner.Place]
  ) -> [Part] {
    var parts: [Part] = []
    var cut = 0
    func add(upTo end: Int, isMatch: Bool) {
      guard end > cut else { return }
      parts.append(Part(text: String(decoding: text[cut..<end], as: UTF8.self), isMatch: isMatch))
      cut = end
    }
    var matchEnd = 0
    for place in places {
      if place.start > matchEnd {
        add(upTo: matchEnd, isMatch: true)
        add(upTo: place.start, isMatch: false)
      }
      matchEnd = max(matchEnd, place.end)
    }
    add(upTo: matchEnd, isMatch: true)
    add(upTo: text.count, isMatch: false)
    return parts
  }
}
