internal import EntityExtraction

/// The names of a corpus that are one thing's by what they look like, or because the lexicon holds them for one.
struct NameLinks {
  /// The links, surest first.
  let all: [NameClusters.Link]

  /// Looks for links.
  ///
  /// - Parameters:
  ///   - written: How each name is written; nil for one of several senses, which only papers can join.
  ///   - types: The likeliest type of what bears each name.
  ///   - lexicon: Knows names of one thing.
  /// - Complexity: O(n) in the number of names.
  init(written: [String?], types: [EntityType], lexicon: Lexicon) {
    var known: [Int: [Int]] = [:]
    var forms: [String: [Int]] = [:]
    for (name, text) in written.enumerated() {
      guard let text else { continue }
      if let entry = lexicon.entry(named: text) { known[entry, default: []].append(name) }
      let form = TermForm(text).key
      if form.utf8.count > 1 { forms[form, default: []].append(name) }
    }
    all =
      Self.links(known.sorted { $0.key < $1.key }.map(\.value)) { _, _ in .lexicon }
      + Self.links(forms.sorted { $0.key < $1.key }.map(\.value)) { first, second in
        let areLatin = [first, second].allSatisfy { written[$0].map(NameForm.isLatin) ?? false }
        return areLatin ? .plural : .translation
      }
      + Self.classLinks(written: written, types: types, forms: forms)
  }

  private static func links(
    _ groups: [[Int]], because reason: (Int, Int) -> EntityAlias.Reason
  ) -> [NameClusters.Link] {
    groups.flatMap { group in
      group.dropFirst().map { name in
        NameClusters.Link(first: group[0], second: name, reason: reason(group[0], name), isCertain: true)
      }
    }
  }

  /// Names with a class word behind, to the names without it.
  private static func classLinks(
    written: [String?], types: [EntityType], forms: [String: [Int]]
  ) -> [NameClusters.Link] {
    written.enumerated().compactMap { name, text in
      guard let base = text.flatMap(ClassWords.base),
        let other = forms[base.words.joined()]?.first(where: { $0 != name && base.types.contains(types[$0]) })
      else { return nil }
      return NameClusters.Link(first: other, second: name, reason: .classWord, isCertain: false)
    }
  }
}
