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

  /// Whether two spelled-out forms in one script share at least half of the words, or of the pairs of syllables,
  /// of the shorter; nil where the scripts differ, so that nothing can be said.
  package static func areAlike(_ left: String, _ right: String) -> Bool? {
    guard isLatin(left) == isLatin(right) else { return nil }
    let parts = isLatin(left) ? words : syllablePairs
    let first = Set(parts(left))
    let second = Set(parts(right))
    let smaller = min(first.count, second.count)
    guard smaller > 0 else { return nil }
    return 2 * first.intersection(second).count >= smaller
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: true
    default: false
    }
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      // A plural's ending must not tell two forms apart.
      word.count > 3 && word.last == "s" ? String(word.dropLast()) : String(word)
    }
  }

  private static func syllablePairs(of name: String) -> [String] {
    let syllables = Array(name.filter { !$0.isWhitespace })
    guard syllables.count > 1 else { return [String(syllables)] }
    return zip(syllables, syllables.dropFirst()).map { String([$0, $1]) }
  }
}
