/// English words without the ending of a plural, and under one of the forms that mean the same in every term.
enum EnglishStem {
  private static let synonyms = ["single": "one", "societal": "social", "multiple": "multi", "usage": "use"]

  /// The stem of a word as it is written: the last letter of a name in capitals is no ending.
  static func of(written word: String) -> String {
    let lower = word.lowercased()
    return word.last == "S" ? lower : of(lower)
  }

  /// The stem under which a lower-case word meets its plural: `biases` and `bias`, `entropies` and `entropy`.
  static func of(_ word: String) -> String {
    if let synonym = synonyms[word] { return synonym }
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 4, ["sses", "ases", "xes", "ches", "shes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    if word.count > 2, word.hasSuffix("s"), !["ss", "us", "is", "as"].contains(where: word.hasSuffix) {
      return String(word.dropLast())
    }
    return word
  }
}
