internal import EntityExtraction

extension Lexicon {
  /// The entry that holds a name, or its term in English and in the singular.
  func entry(named name: String, read form: TermForm) -> Int? {
    entry(named: name) ?? entry(named: form.words.joined(separator: " "))
  }
}
