/// A Korean word of at most nine syllables as one number, by which it is looked up.
struct SyllableKey: Hashable {
  /// How many bits tell the 11,172 syllables and none apart.
  private static let bitsPerSyllable: UInt128 = 14

  private var bits: UInt128
  /// How many syllables it has.
  private(set) var count = 1

  /// The word of one syllable.
  init(_ syllable: Unicode.Scalar) { bits = Self.number(of: syllable) }

  /// The word of syllables; nothing but syllables may stand in it.
  init(_ syllables: some BidirectionalCollection<Unicode.Scalar>) {
    bits = 0
    count = 0
    for syllable in syllables.reversed() { prepend(syllable) }
  }

  /// Puts a syllable in front.
  mutating func prepend(_ syllable: Unicode.Scalar) {
    bits |= Self.number(of: syllable) << (UInt128(count) * Self.bitsPerSyllable)
    count += 1
  }

  private static func number(of syllable: Unicode.Scalar) -> UInt128 { UInt128(syllable.value &- 0xAC00) + 1 }
}
