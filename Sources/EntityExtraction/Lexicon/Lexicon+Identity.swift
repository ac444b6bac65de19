extension Lexicon {
  /// What tells the lexicon's things apart: names with one number are names of one thing.
  ///
  /// - Returns: nil for a name that the lexicon doesn't hold, or holds in another case where case matters.
  public func entry(named name: String) -> Int? {
    guard let alias = aliases[FoldedKey(name)], !alias.exactCase || alias.text == name else { return nil }
    return alias.entry
  }

  /// The types whose tables hold an entry, in the order of the set.
  public func types(ofEntry entry: Int) -> [EntityType] { entries[entry].types }

  /// How many entries have a name that ends in an entry's: camera and hand pose estimation in pose estimation.
  ///
  /// - Complexity: linear in the number of entries.
  public func narrowerEntries(than entry: Int) -> Int {
    let ending = " " + entries[entry].name.lowercased()
    return entries.count { $0.name.lowercased().hasSuffix(ending) }
  }
}
