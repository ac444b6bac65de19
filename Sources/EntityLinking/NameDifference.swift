/// Differences that keep names apart whatever papers say that makes them one.
///
/// Papers' glosses are read by machine, and some are read too short (`언어 모델` for `시각-언어 모델`) or at the wrong
/// term; what the names themselves and the lexicon say goes before one of those.
package enum NameDifference {
  /// How many letters two words must begin with to be forms of one, such as `merging` and `merge`.
  private static let leastStem = 4

  /// Whether two names may be one thing's: the lexicon doesn't hold them for two, their versions and sizes agree,
  /// neither is narrower than the other, and one isn't the translation of something else.
  static func allows(_ left: NameMeaning, _ right: NameMeaning) -> Bool {
    if let first = left.entry, let second = right.entry { return first == second }
    return VersionNumbers.agree(left.key, right.key) && !narrows(left, right) && !narrows(right, left)
      && !contradict(left, right) && !isNoShortForm(left, of: right) && !isNoShortForm(right, of: left)
  }

  /// Whether two names alone, whatever the lexicon holds, may be one thing's.
  package static func allows(_ left: String, _ right: String) -> Bool {
    allows(
      NameMeaning(NameKey(left), spellings: [left], lexicon: nil),
      NameMeaning(NameKey(right), spellings: [right], lexicon: nil))
  }

  private static func narrows(_ longer: NameMeaning, _ shorter: NameMeaning) -> Bool {
    narrowsLetters(longer.key, shorter.key) || narrowsAbbreviation(longer, shorter)
      || narrowsTerm(longer, shorter)
  }

  /// Whether the first is the second with one or two letters in front, both one short Latin word, as `mAP` and `AP`.
  private static func narrowsLetters(_ longer: NameKey, _ shorter: NameKey) -> Bool {
    let (long, short) = (longer.description.utf8, shorter.description.utf8)
    guard short.count > 1, long.count <= 6, 1...2 ~= long.count - short.count else { return false }
    func isLetters(_ text: String.UTF8View) -> Bool { text.allSatisfy { (0x61...0x7A).contains($0) } }
    return isLetters(long) && long.suffix(short.count).elementsEqual(short)
  }

  /// Whether the first is a proper name that ends in the second, an abbreviation: `S-VAE` is a VAE.
  private static func narrowsAbbreviation(_ longer: NameMeaning, _ shorter: NameMeaning) -> Bool {
    longer.isLatinWord && shorter.isAbbreviation
      && longer.key.description.utf8.count > shorter.key.description.utf8.count
      && longer.key.description.hasSuffix(shorter.key.description)
  }

  /// Whether the first is a term that ends in the words of the second, one of them Korean: `시각-언어 모델` is a `language model`.
  private static func narrowsTerm(_ longer: NameMeaning, _ shorter: NameMeaning) -> Bool {
    let (long, short) = (longer.words, shorter.words)
    guard longer.isKorean || shorter.isKorean, !short.isEmpty, long.count > short.count else { return false }
    return zip(long.suffix(short.count), short).allSatisfy(areOneWord)
  }

  /// Whether one is Korean, the other English, and they have no word in common.
  private static func contradict(_ left: NameMeaning, _ right: NameMeaning) -> Bool {
    guard left.isKorean != right.isKorean, !left.words.isEmpty, !right.words.isEmpty else { return false }
    return !left.words.contains { word in right.words.contains { areOneWord(word, $0) } }
  }

  /// Whether the first is a name with capitals that aren't letters of the second, a term, in their order. Of Korean terms only
  /// names that are more than an abbreviation are asked that: those are often translated freely.
  private static func isNoShortForm(_ name: NameMeaning, of term: NameMeaning) -> Bool {
    guard let initials = name.initials, !term.words.isEmpty, !term.isKorean || !name.isAbbreviation else {
      return false
    }
    var rest = term.words.joined()[...]
    for initial in initials {
      guard let place = rest.firstIndex(of: initial) else { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }

  private static func areOneWord(_ left: String, _ right: String) -> Bool {
    left == right
      || zip(left.utf8, right.utf8).prefix(leastStem).filter { $0 == $1 }.count == leastStem
  }
}
