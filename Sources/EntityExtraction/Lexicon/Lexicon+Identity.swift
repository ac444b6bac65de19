extension Lexicon {
  /// What tells the lexicon's things apart: names with one number are names of one thing.
  ///
  /// - Returns: nil for a name that the lexicon doesn't hold, or holds in another case where case matters.
  public func entry(named name: String) -> Int? {
    guard let alias = aliases[FoldedKey(name)], !alias.exactCase || alias.text == name else { return nil }
    return alias.entry
  }
}
