internal import EntityExtraction

/// Names inside a longer one: `T5` in `T5 인코더`, `비디오 생성` in `긴 비디오 생성`.
///
/// Who writes the longer name names the shorter thing too, whether or not the two are one. Both languages put what is meant
/// at the end and what it is made of at the beginning, so the parts are those that begin or end the longer name.
enum NestedNames {
  /// A part of a name.
  struct Part: Hashable {
    /// Its bytes within the longer name.
    var bytes: Range<Int>
    /// The part as a name.
    var name: String
    /// Whether the longer name ends in it.
    var isEnding: Bool { bytes.lowerBound > 0 }
  }

  /// The parts of a name that may be names, the longest first: of two words or more, or one with the look of a proper
  /// name. A family is no part of its member's name, since the two are different things.
  ///
  /// - Complexity: O(n) in the length of the name, with the number of its words as a factor.
  static func parts(of name: String, as type: EntityType) -> [Part] {
    let words = Self.words(of: name)
    guard words.count > 1 else { return [] }
    return (1..<words.count).reversed().flatMap { count in
      [0, words.count - count].compactMap { first -> Part? in
        let part = self.part(words[first..<first + count], of: name)
        guard count > 1 || isProper(part.name), !hasOpenParenthesis(part.name) else { return nil }
        let rest = first == 0 ? words[count...] : words[..<first]
        // What has a version in its name is a model, whatever its type was taken for.
        let isModel = type == .model || part.name.utf8.contains(where: isDigit)
        return NameForm.isLatin(part.name) && rest.contains { isMember($0, of: name, isModel: isModel) }
          ? nil : part
      }
    }
  }

  private static func part(_ words: ArraySlice<Range<Int>>, of name: String) -> Part {
    let range = (words.first?.lowerBound ?? 0)..<(words.last?.upperBound ?? 0)
    return Part(
      bytes: range,
      name: String(decoding: name.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self))
  }

  /// The words of a name, as ranges of its bytes; parentheses part words as blanks do.
  private static func words(of name: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in name.utf8.enumerated() {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        if let from = start { words.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start { words.append(from..<name.utf8.count) }
    return words
  }

  private static func hasOpenParenthesis(_ part: String) -> Bool {
    part.utf8.count { $0 == UInt8(ascii: "(") } != part.utf8.count { $0 == UInt8(ascii: ")") }
  }

  /// Whether a word beside a part tells one member of a family: a number, or beside a model any Latin word.
  private static func isMember(_ word: Range<Int>, of name: String, isModel: Bool) -> Bool {
    let bytes = name.utf8.dropFirst(word.lowerBound).prefix(word.count)
    return bytes.contains(where: isDigit) || isModel && bytes.allSatisfy { $0 < 0x80 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a word is Latin with two capitals, or with a capital and a digit.
  private static func isProper(_ word: String) -> Bool {
    let capitals = word.utf8.count { (0x41...0x5A).contains($0) }
    let digits = word.utf8.count(where: isDigit)
    return NameForm.isLatin(word) && capitals > 0 && capitals + digits > 1
  }
}
