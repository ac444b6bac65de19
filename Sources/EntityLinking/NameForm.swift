/// What a written name looks like: the script it is in, and whether it is a short form.
package enum NameForm {
  /// Whether a name is written in Latin script throughout.
  static func isLatin(_ name: String) -> Bool {
    var hasLetter = false
    for scalar in name.unicodeScalars {
      if isHangul(scalar) { return false }
      if scalar.properties.isAlphabetic { hasLetter = true }
    }
    return hasLetter
  }

  /// Whether a name has the shape of an abbreviation, which may stand for different things in different papers:
  /// one Latin word of two to six letters, capitals but for a plural's or a particle's small letters.
  package static func isAbbreviation(_ name: String) -> Bool {
    var capitals = 0
    var smallLetters = 0
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z": capitals += 1
      case "a"..."z": smallLetters += 1
      default: return false
      }
    }
    return capitals >= 2 && capitals + smallLetters <= 6 && smallLetters <= 1
  }

  /// The first letters of a name's words, as capitals: what an abbreviation of it is read from.
  static func initials(of name: String) -> String {
    name.split { " -".contains($0) }.map { $0.prefix(1).uppercased() }.joined()
  }

  /// Whether two spelled-out forms share at least half of the words, or of the pairs of syllables, of the shorter;
  /// nil where nothing can be said: one is Korean that shares a word with the other, or has no translation.
  ///
  /// - Parameters:
  ///   - left: A form.
  ///   - right: Another.
  ///   - isLenient: Whether two Korean forms that aren't alike may be two translations of one.
  /// - Returns: Whether they may be forms of one thing.
  package static func areAlike(_ left: String, _ right: String, isLenient: Bool = false) -> Bool? {
    let (first, second) = (TermForm(left).words, TermForm(right).words)
    if shareHalf(first, second) { return true }
    if isLatin(left), isLatin(right) { return false }
    if !isLatin(left), !isLatin(right) {
      if shareHalf(syllablePairs(of: left), syllablePairs(of: right)) { return true }
      if !isLenient { return false }
    }
    let isComplete = (first + second).allSatisfy { !$0.unicodeScalars.contains(where: isHangul) }
    return isComplete && Set(first).isDisjoint(with: second) ? false : nil
  }

  /// Whether two long forms have the same words behind the letters of an abbreviation; nil where one of them isn't read
  /// off its letters, word by word. `speech` and `spoken` may be one word, `speech` and `small` are not.
  static func spellOneTerm(_ left: String, _ right: String, abbreviated key: NameKey) -> Bool? {
    let (first, second) = (TermForm(left).words, TermForm(right).words)
    func areItsWords(_ words: [String]) -> Bool {
      words.count > 1 && words.compactMap(\.first).elementsEqual(key.description)
    }
    guard areItsWords(first), areItsWords(second) else { return nil }
    return zip(first, second).allSatisfy { $0.prefix(2) == $1.prefix(2) }
  }

  private static func shareHalf(_ left: [String], _ right: [String]) -> Bool {
    let smaller = min(Set(left).count, Set(right).count)
    return smaller > 0 && 2 * Set(left).intersection(right).count >= smaller
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: true
    default: false
    }
  }

  private static func syllablePairs(of name: String) -> [String] {
    let syllables = Array(name.filter { !$0.isWhitespace })
    guard syllables.count > 1 else { return [String(syllables)] }
    return zip(syllables, syllables.dropFirst()).map { String([$0, $1]) }
  }
}
