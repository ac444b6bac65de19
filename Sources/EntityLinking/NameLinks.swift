internal import EntityExtraction
internal import PaperCorpus

/// The names of a corpus that are one thing's by what they look like, or because the lexicon holds them for one.
struct NameLinks {
  /// The links, surest first.
  let all: [NameClusters.Link]

  /// Looks for links.
  ///
  /// - Parameters:
  ///   - names: What each name says; nil for one of several senses, which only papers can join.
  ///   - types: The likeliest type of what bears each name.
  ///   - papers: The papers that write each name.
  ///   - lexicon: Knows names of one thing.
  /// - Complexity: O(n) in the number of names.
  init(names: [NameMeaning?], types: [EntityType], papers: [Set<PaperID>], lexicon: Lexicon) {
    var known: [Int: [Int]] = [:]
    var forms: [String: [Int]] = [:]
    for (name, meaning) in names.enumerated() {
      guard let meaning else { continue }
      if let entry = meaning.entry ?? lexicon.entry(named: meaning.text, read: meaning.form) {
        known[entry, default: []].append(name)
      }
      let key = meaning.form.key
      if key.utf8.count > 1 { forms[key, default: []].append(name) }
    }
    all =
      Self.links(known.sorted { $0.key < $1.key }.map(\.value)) { _, _ in .lexicon }
      + Self.links(forms.sorted { $0.key < $1.key }.map(\.value)) { first, second in
        let areLatin = [first, second].allSatisfy { names[$0]?.isKorean == false }
        return areLatin ? .plural : .translation
      }
      + Self.abbreviationLinks(names: names, types: types, papers: papers)
      + Self.classLinks(names: names, types: types, forms: forms, lexicon: lexicon)
  }

  private static func links(
    _ groups: [[Int]], because reason: (Int, Int) -> EntityAlias.Reason
  ) -> [NameClusters.Link] {
    groups.flatMap { group in
      group.dropFirst().map { name in
        NameClusters.Link(first: group[0], second: name, reason: reason(group[0], name))
      }
    }
  }

  /// Names with a class word behind, to the names without it.
  private static func classLinks(
    names: [NameMeaning?], types: [EntityType], forms: [String: [Int]], lexicon: Lexicon
  ) -> [NameClusters.Link] {
    names.enumerated().compactMap { name, meaning in
      // What the lexicon holds with a class word is a thing of that name.
      guard let meaning, lexicon.entry(named: meaning.text, read: meaning.form) == nil,
        let base = ClassWords.base(of: meaning.text, read: meaning.form),
        let other = forms[base.key]?.first(where: { $0 != name && base.types.contains(types[$0]) })
      else { return nil }
      return NameClusters.Link(first: other, second: name, reason: .classWord)
    }
  }

  /// Abbreviations to a term of their type with those initials in one of their papers.
  private static func abbreviationLinks(
    names: [NameMeaning?], types: [EntityType], papers: [Set<PaperID>]
  ) -> [NameClusters.Link] {
    var terms: [String: [Int]] = [:]
    for (name, meaning) in names.enumerated() {
      guard let meaning, !meaning.isKorean else { continue }
      let initials = NameForm.initials(of: meaning.text)
      if initials.count > 1 { terms[initials, default: []].append(name) }
    }
    return names.enumerated().compactMap { name, meaning in
      guard let text = meaning?.text, NameForm.isAbbreviation(text),
        let term = terms[text]?.first(where: {
          types[$0] == types[name] && !papers[$0].isDisjoint(with: papers[name])
        })
      else { return nil }
      return NameClusters.Link(first: term, second: name, reason: .abbreviation)
    }
  }
}
