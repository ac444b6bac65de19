/// The hash of a name with its case, blanks, hyphens and quotes folded away: `Text-to-Image`, `text to image` and
/// `texttoimage` have one key.
///
/// FNV-1a over the folded bytes, 64 bits; it can be carried on from token to token.
package struct FoldedKey: Hashable, Sendable {
  /// The hash so far.
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The number of folded bytes.
  private(set) var count = 0

  /// The key of no text.
  init() {}

  /// The key of a text.
  package init(_ text: String) {
    var composed: [UInt8] = []
    Normalization.appendComposed(Array(text.utf8)[...], to: &composed)
    var folded: [UInt8] = []
    Normalization.appendFolded(composed[...], to: &folded)
    append(folded[...])
  }

  /// The key of lower-case text.
  init(_ folded: ArraySlice<UInt8>) { append(folded) }

  /// The key of adjacent tokens.
  init(_ tokens: Range<Int>, in summary: borrowing TokenizedSummary) {
    guard let first = tokens.first else { return }
    self = summary.keys[first]
    for token in tokens.dropFirst() { append(token, of: summary) }
  }

  /// The key of a word in lower case none of whose bytes is folded away, with the hash of its bytes.
  init(hash: UInt64, count: Int) {
    self.hash = hash
    self.count = count
  }

  /// Adds a token to the key.
  mutating func append(_ token: Int, of summary: borrowing TokenizedSummary) {
    append(summary.folded(of: token))
  }

  /// Hash and length in one number, for tables of hashes.
  var identity: UInt64 { hash &+ UInt64(count) &* 0x9e37_79b9_7f4a_7c15 }

  /// Adds lower-case text to the key.
  mutating func append(_ folded: ArraySlice<UInt8>) { append(folded) { _ in } }

  /// Adds lower-case text to the key and tells of the key behind each byte that counts.
  @inline(__always)
  mutating func append(_ folded: ArraySlice<UInt8>, _ step: (FoldedKey) -> Void) {
    var offset = folded.startIndex
    while offset < folded.endIndex {
      let skipped = Self.ignoredLength(at: offset, in: folded)
      if skipped > 0 {
        offset += skipped
        continue
      }
      hash = (hash ^ UInt64(folded[offset])) &* 0x100_0000_01b3
      count += 1
      offset += 1
      step(self)
    }
  }

  /// The length of a blank, hyphen, quote or middle dot at an offset; 0 for any other sign.
  private static func ignoredLength(at offset: Int, in text: ArraySlice<UInt8>) -> Int {
    switch text[offset] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x5F, 0x27, 0x22, 0x60: return 1
    case 0xC2:
      let next = offset + 1 < text.endIndex ? text[offset + 1] : 0
      return next == 0xA0 || next == 0xB7 ? 2 : 0
    case 0xE2:
      guard offset + 2 < text.endIndex, text[offset + 1] == 0x80 else { return 0 }
      // U+2010 to U+2015 are hyphens and dashes, U+2018 to U+201F quotes.
      return 0x90...0x95 ~= text[offset + 2] || 0x98...0x9F ~= text[offset + 2] ? 3 : 0
    default: return 0
    }
  }
}
