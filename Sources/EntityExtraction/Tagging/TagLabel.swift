/// What a token is to a name: the labels of the tagger.
package enum TagLabel: UInt8, Sendable, CaseIterable {
  /// No part of a name.
  case outside
  /// The first of several tokens.
  case begin
  /// One between the first and the last.
  case inside
  /// The last of several tokens.
  case end
  /// The only token.
  case single

  /// The number of labels.
  package static let count = 5

  /// Whether a label may follow another inside a passage.
  package func mayFollow(_ previous: TagLabel) -> Bool {
    switch (previous, self) {
    case (.begin, .inside), (.begin, .end), (.inside, .inside), (.inside, .end): true
    case (.begin, _), (.inside, _), (_, .inside), (_, .end): false
    default: true
    }
  }
}

extension Token {
  /// A bit for each label that the token may have: no name goes on over a mark of Markdown.
  package var possibleLabels: UInt8 { isBehindMark ? 0b10011 : 0b11111 }
}
