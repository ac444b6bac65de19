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

  /// Whether two spelled-out forms share at least half of the words, or of the pairs of syllables, of the shorter;
  /// nil where one is Korean that has no translation and the other is not, so that nothing can be said.
  static func areAlike(_ left: String, _ right: String) -> Bool? {
    let terms = (TermForm(left).words, TermForm(right).words)
    if let verdict = shareHalf(terms.0, terms.1), verdict { return true }
    guard isLatin(left) == isLatin(right) else {
      // A translation that leaves Korean over is no ground to tell two forms apart.
      let isComplete = (terms.0 + terms.1).allSatisfy { !$0.unicodeScalars.contains(where: isHangul) }
      return isComplete ? false : nil
    }
    return isLatin(left) ? false : shareHalf(syllablePairs(of: left), syllablePairs(of: right))
  }

  private static func shareHalf(_ left: [String], _ right: [String]) -> Bool? {
    let smaller = min(Set(left).count, Set(right).count)
    guard smaller > 0 else { return nil }
    return 2 * Set(left).intersection(right).count >= smaller
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
