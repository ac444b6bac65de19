/// The words that a name is made of, by which entities with kindred names find each other.
///
/// `VideoDiT-2` has the words `video` and `di`, a single letter being none; `비디오 확산` has two. Digits
/// are no words: sizes and versions say nothing of what a thing is.
enum NameWords {
  /// The shortest run of letters that is a word; a syllable of Korean is one letter.
  private static let leastLetters = 2

  /// The distinct words of a name as UTF-8 in their order, Latin letters in lower case.
  ///
  /// A capital behind a small letter begins a word. Letters of other scripts stay as they are written.
  ///
  /// - Complexity: O(n) in the length of the name, and quadratic in its few words.
  static func of(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var letters = 0
    func flush() {
      if letters >= leastLetters, !words.contains(bytes) { words.append(Array(bytes[...])) }
      bytes.removeAll(keepingCapacity: true)
      letters = 0
    }
    var kind = Kind.separator
    for byte in name.utf8 {
      let next = Kind(byte)
      if next.begins(after: kind) { flush() }
      kind = next
      guard next != .separator else { continue }
      bytes.append(next == .capital ? byte | 0x20 : byte)
      // The bytes behind the first of a letter in another script count for nothing.
      if byte & 0xC0 != 0x80 { letters += 1 }
    }
    flush()
    return words
  }

  private enum Kind {
    case separator, small, capital, other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .small
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .capital
      case 0x80...: self = .other
      default: self = .separator
      }
    }

    /// Whether a byte of this kind can't be of one word with a byte of another before it.
    func begins(after previous: Kind) -> Bool {
      switch (previous, self) {
      case (.small, .small), (.capital, .capital), (.capital, .small), (.other, .other): false
      default: true
      }
    }
  }
}
