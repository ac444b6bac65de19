internal import EntityExtraction
internal import PaperCorpus

/// The names of a corpus that are one thing's by what they look like, or because the lexicon holds them for one.
struct NameLinks {
  /// The links, surest first.
  let all: [NameClusters.Link]

  /// Looks for links.
  ///
  /// - Parameters:
  ///   - written: How each name is written; nil for one of several senses, which only papers can join.
  ///   - types: The likeliest type of what bears each name.
  ///   - papers: The papers that write each name.
  ///   - lexicon: Knows names of one thing.
  /// - Complexity: O(n) in the number of names.
  init(written: [String?], types: [EntityType], papers: [Set<PaperID>], lexicon: Lexicon) {
    var known: [Int: [Int]] = [:]
    var forms: [String: [Int]] = [:]
    for (name, text) in written.enumerated() {
      guard let text else { continue }
      let form = TermForm(text)
      if let entry = lexicon.entry(named: text) ?? lexicon.entry(named: form.words.joined(separator: " ")) {
        known[entry, default: []].append(name)
      }
      if form.key.utf8.count > 1 { forms[form.key, default: []].append(name) }
    }
    all =
      Self.links(known.sorted { $0.key < $1.key }.map(\.value)) { _, _ in .lexicon }
      + Self.links(forms.sorted { $0.key < $1.key }.map(\.value)) { first, second in
        let areLatin = [first, second].allSatisfy { written[$0].map(NameForm.isLatin) ?? false }
        return areLatin ? .plural : .translation
      }
      + Self.abbreviationLinks(written: written, types: types, papers: papers)
      + Self.classLinks(written: written, types: types, forms: forms)
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
    written: [String?], types: [EntityType], forms: [String: [Int]]
  ) -> [NameClusters.Link] {
    written.enumerated().compactMap { name, text in
      guard let base = text.flatMap(ClassWords.base),
        let other = forms[base.words.joined()]?.first(where: { $0 != name && base.types.contains(types[$0]) })
      else { return nil }
      return NameClusters.Link(first: other, second: name, reason: .classWord)
    }
  }

  /// Abbreviations to a term of their type with those initials in one of their papers.
  private static func abbreviationLinks(
    written: [String?], types: [EntityType], papers: [Set<PaperID>]
  ) -> [NameClusters.Link] {
    var terms: [String: [Int]] = [:]
    for (name, text) in written.enumerated() {
      guard let text, NameForm.isLatin(text) else { continue }
      let words = text.split { " -".contains($0) }
      if words.count > 1 { terms[words.map { $0.prefix(1).uppercased() }.joined(), default: []].append(name) }
    }
    return written.enumerated().compactMap { name, text in
      guard let text, NameForm.isAbbreviation(text),
        let term = terms[text]?.first(where: {
          types[$0] == types[name] && !papers[$0].isDisjoint(with: papers[name])
        })
      else { return nil }
      return NameClusters.Link(first: term, second: name, reason: .abbreviation)
    }
  }
}
