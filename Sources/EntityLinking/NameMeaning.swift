internal import EntityExtraction

/// What a name says of the thing that it names, as far as that can keep it apart from another name's.
struct NameMeaning {
  /// The folded name.
  let key: NameKey
  /// Its first spelling.
  let text: String
  /// The words of that.
  let form: TermForm
  /// What the lexicon holds under the name.
  let entry: Int?
  /// Whether it is written as an abbreviation.
  let isAbbreviation: Bool
  /// Whether it is one Latin word, hyphens allowed.
  let isLatinWord: Bool
  /// Whether it is written in Korean, as far as what isn't Latin is.
  let isKorean: Bool
  /// The capitals, as small letters, of a word with several that the lexicon doesn't hold; nil for any other name.
  let initials: String?
  /// The English words of its term, without one in front that adds nothing; empty where they don't tell what it means: it
  /// is an abbreviation, a proper name, or Korean that the table of words doesn't hold.
  let words: [String]

  /// Reads a name.
  ///
  /// - Parameters:
  ///   - key: The folded name.
  ///   - spellings: The ways in which papers write it, in an order that depends on nothing but them.
  ///   - lexicon: Knows things by their names; nil where the names alone are asked.
  init(_ key: NameKey, spellings: [String], lexicon: Lexicon?) {
    self.key = key
    text = spellings.first ?? key.description
    form = TermForm(text)
    entry = spellings.lazy.compactMap { lexicon?.entry(named: $0) }.first
    isAbbreviation = spellings.contains(where: NameForm.isAbbreviation)
    isKorean = !spellings.allSatisfy(NameForm.isLatin)
    isLatinWord = !isKorean && !spellings.contains { $0.contains(" ") }
    let capitals = text.filter { $0.isASCII && $0.isUppercase }
    initials = isLatinWord && entry == nil && capitals.count > 1 ? capitals.lowercased() : nil
    let words = ClassWords.withoutPlainness(form.words)
    let isKnownTerm = entry != nil && spellings.contains(where: Self.isInWords)
    self.words = isKnownTerm || !isAbbreviation && words.allSatisfy(TermWords.isEnglish) ? words : []
  }

  /// Whether a name is in words, not in a code such as `T2I`: Latin letters, small but for a word's first.
  private static func isInWords(_ name: String) -> Bool {
    name.split { $0 == " " || $0 == "-" }.allSatisfy { word in
      word.utf8.count > 2 && word.utf8.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
    }
  }
}
