internal import PaperCorpus

/// Passes over most of the names whose keys don't hold a text, without making their keys.
public struct NameKeyFilter: Sendable {
  private let sought: [UInt8]
  private let rarest: ByteFinder

  /// Looks for names whose keys hold a text, which is folded as a key is; no name holds the empty text.
  public init(_ sought: String) {
    self.sought = Array(sought.utf8)
    // Of other bytes than letters, each is rarer than a letter.
    let rarest = self.sought.max { Self.rarity(of: $0) < Self.rarity(of: $1) } ?? 0
    self.rarest = ByteFinder(rarest, inEitherCase: 0x61...0x7A ~= rarest)
  }

  /// How rare a byte is in names: the place of a letter in the order of how often English writes it.
  private static func rarity(of byte: UInt8) -> Int {
    "etaoinsrhldcumfpgwybvkxjqz".utf8.enumerated().first { $0.element == byte }?.offset ?? .max
  }

  /// Whether the key of a name in UTF-8 may hold the text: always where it does, and where the name has a sign that
  /// is neither ASCII nor a syllable of Korean.
  ///
  /// - Complexity: O(n) in the length of the name, times that of the text in the worst case.
  public func passes(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = sought.first, rarest.isInOrBesideASCII(name) else { return false }
    var place = 0
    while place < name.count {
      let byte = name[place]
      guard byte < 0x80 || NameKeyTest.isSyllable(at: place, in: name) else { return true }
      if Self.lowercased(byte) == first, begins(at: place, in: name) { return true }
      place += byte < 0x80 ? 1 : 3
    }
    return false
  }

  /// Whether the text begins at a place of a name, over what the folding drops.
  private func begins(at start: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, expected) = (start, 0)
    while expected < sought.count {
      guard place < name.count else { return false }
      if Self.lowercased(name[place]) == sought[expected] {
        expected += 1
      } else if !Self.isDropped(name[place]) {
        return false
      }
      place += 1
    }
    return true
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

  /// Whether a key is made without an ASCII sign: a blank, the end of a line, a hyphen, a quote.
  private static func isDropped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x5F, 0x27, 0x22: true
    default: false
    }
  }
}
