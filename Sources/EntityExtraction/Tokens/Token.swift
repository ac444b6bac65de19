internal import PaperCorpus

/// A word, a particle, a figure or a sign of a summary.
package struct Token: Sendable {
  /// What a token is made of.
  enum Kind: UInt8, Sendable {
    /// A word in Latin or Greek letters, with the digits and connectors inside it: `Lumina-Image-2.0`.
    case latin
    /// A figure: `256`, `2.5`, `256×256`, `1,024`.
    case number
    /// A Korean word without its particle or verbal ending.
    case hangul
    /// A particle or verbal ending that is written on the word in front of it.
    case suffix
    /// A word in any other script.
    case otherScript
    /// Any other sign.
    case punctuation
  }

  /// What lies between a token and the one in front of it.
  enum Gap: UInt8, Sendable {
    case nothing
    case blank
    /// The token begins a passage.
    case passage
  }

  /// What it is made of.
  var kind: Kind
  /// What lies in front of it.
  var gap: Gap
  /// Whether a sentence begins here.
  var startsSentence: Bool
  /// Whether a mark of Markdown stands in front of it: emphasis, code, the ends of a link. No name goes over one.
  var isBehindMark: Bool
  /// Offset of its first byte in the file.
  package var start: Int32
  /// Offset behind its last byte in the file.
  package var end: Int32
  /// Its text as a range of the summary's normalized bytes.
  var textStart: Int32
  /// The end of that range.
  var textEnd: Int32

  /// Whether a name may consist of such tokens.
  var isWord: Bool {
    switch kind {
    case .latin, .number, .hangul, .otherScript: true
    case .suffix, .punctuation: false
    }
  }
}

/// A stretch of a summary that no name crosses the border of: the title, a bullet, a paragraph.
package struct Passage: Sendable {
  /// Index of its section; nil for the title.
  var section: Int?
  /// The kind of its section; nil for the title.
  var kind: Section.Kind?
  /// The bullet's label.
  var label: Bullet.Label?
  /// Its tokens.
  package var tokens: Range<Int>
  /// Whether most of its words are Korean.
  var isKorean: Bool

  /// The number of its section's kind for features; 9 for the title.
  var kindNumber: Int {
    switch kind {
    case .introduction: 0
    case .method: 1
    case .results: 2
    case .limitations: 3
    case .conclusion: 4
    case .other: 5
    case nil: 9
    }
  }

  /// The number of its bullet's label for features; 9 for none.
  var labelNumber: Int {
    switch label {
    case .goal: 0
    case .motivation: 1
    case .contribution: 2
    case nil: 9
    }
  }
}
