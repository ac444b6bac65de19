/// A set of Hangul syllables, a bit for each code unit of UTF-16.
struct SyllableSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// The syllables of a text.
  init(_ syllables: String) {
    for syllable in syllables.utf16 { bits[Int(syllable >> 6)] |= 1 << UInt64(syllable & 63) }
  }

  /// Whether a syllable is one of them.
  func contains(_ syllable: UInt16) -> Bool { bits[Int(syllable >> 6)] & 1 << UInt64(syllable & 63) != 0 }
}
