/// English words without the ending of a plural.
enum EnglishStem {
  /// The stem under which a lower-case word meets its plural: `biases` and `bias`, `entropies` and `entropy`.
  static func of(_ word: String) -> String {
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
