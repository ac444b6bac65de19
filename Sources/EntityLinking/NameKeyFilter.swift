internal import PaperCorpus

/// Passes over most of the names whose keys don't hold a text, without making their keys.
public struct NameKeyFilter: Sendable {
  private let sought: [UInt8]
  /// The place of the rarest byte of the text, by which it is found.
  private let anchor: Int
  private let finder: ByteFinder

  /// Looks for names whose keys hold a text, which is folded as a key is; no name holds the empty text.
  public init(_ sought: String) {
    let bytes = Array(sought.utf8)
    self.sought = bytes
    anchor = bytes.indices.max { Self.rarity(of: bytes[$0]) < Self.rarity(of: bytes[$1]) } ?? 0
    let rarest = bytes.isEmpty ? 0 : bytes[anchor]
    finder = ByteFinder(rarest, inEitherCase: 0x61...0x7A ~= rarest)
  }

  /// Whether the key of a name in UTF-8 may hold the text: always where it does, and where the name has a sign that
  /// is neither ASCII nor a syllable of Korean.
  ///
  /// - Complexity: O(n) in the length of the name, times that of the text in the worst case.
  public func passes(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !sought.isEmpty else { return false }
    var next = 0
    while let place = finder.first(in: name, from: next) {
      if goesOn(from: place, in: name), cameBefore(place, in: name) { return true }
      next = place + 1
    }
    return Self.hasSignsBeyondSyllables(name)
  }

  /// Whether the text from the anchor on stands from a place of a name on, over what the folding drops.
  private func goesOn(from start: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, expected) = (start, anchor)
    while expected < sought.count {
      guard place < name.count else { return false }
      if name[place].lowercased == sought[expected] {
        expected += 1
      } else if !NameKey.isDropped(name[place]) {
        return false
      }
      place += 1
    }
    return true
  }

  /// Whether the text up to the anchor stands up to a place of a name, over what the folding drops.
  private func cameBefore(_ end: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, expected) = (end, anchor)
    while expected > 0 {
      guard place > 0 else { return false }
      place -= 1
      if name[place].lowercased == sought[expected - 1] {
        expected -= 1
      } else if !NameKey.isDropped(name[place]) {
        return false
      }
    }
    return true
  }

  private static func hasSignsBeyondSyllables(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var place = ByteFinder.firstBeyondASCII(in: name) else { return false }
    while place < name.count {
      if name[place] < 0x80 {
        place += 1
      } else if HangulSyllable.begins(at: place, in: name) {
        place += 3
      } else {
        return true
      }
    }
    return false
  }

  /// How rare a byte is in names: the place of a letter in the order of how often English writes it; then the first
  /// bytes of syllables, signs and digits, and the other bytes of syllables.
  private static func rarity(of byte: UInt8) -> Int {
    if byte >= 0x80 { return byte < 0xC0 ? 102 : 100 }
    return "etaoinsrhldcumfpgwybvkxjqz".utf8.enumerated().first { $0.element == byte }?.offset ?? 101
  }
}
