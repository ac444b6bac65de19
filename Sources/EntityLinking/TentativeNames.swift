internal import EntityExtraction
internal import PaperCorpus

/// Joins the candidates that no entity is known for, over all papers: by spelling, translation, class word or lexicon.
struct TentativeNames {
  private let lexicon: Lexicon
  private var things: [PaperThing] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds a candidate of a paper.
  mutating func add(_ candidate: EntityCandidate, of paper: PaperID, at place: PaperThing.Place) {
    var thing = PaperThing(paper: paper)
    thing.add(candidate, at: place)
    things.append(thing)
  }

  /// What the candidates name, in the order of their first ones; none is called as an entity or another of them is.
  ///
  /// - Complexity: O(n log n) in the number of names.
  func entities(besides names: [String]) -> [TentativeEntity] {
    var sets = DisjointSets(count: things.count)
    var first: [String: Int] = [:]
    for (index, thing) in things.enumerated() {
      for form in Set(thing.surfaces.keys.flatMap(forms)) {
        sets.join(index, first[form] ?? index)
        first[form] = min(first[form] ?? index, index)
      }
    }
    let members = Dictionary(grouping: things.indices) { sets.representative(of: $0) }
    var taken = Set(names.map(NameKey.init))
    return members.sorted { $0.key < $1.key }.map { _, indices in
      let things = indices.map { self.things[$0] }
      let keys = Set(things.flatMap { $0.surfaces.values.map(\.key) })
      let base = NameChooser(things, keys: keys, lexicon: lexicon).canonicalName
      var name = base
      var count = 0
      while !taken.insert(NameKey(name)).inserted {
        count += 1
        name = "\(base) (\(things[0].paper.rawValue))" + (count == 1 ? "" : " #\(count)")
      }
      return TentativeEntity(
        name: name, candidates: things.flatMap(\.places).map { ($0.summary, $0.candidate) })
    }
  }

  /// What a name shares with others of its thing. An abbreviation that the lexicon doesn't know is its paper's own.
  private func forms(of name: String) -> [String] {
    let form = TermForm(name)
    if let entry = lexicon.entry(named: name, read: form) { return ["entry \(entry)"] }
    if NameForm.isAbbreviation(name) { return [] }
    var forms = ["key \(NameKey(name))"]
    if form.key.utf8.count > 1 { forms.append("form \(form.key)") }
    if let base = ClassWords.base(of: name, read: form) { forms.append("form \(base.key)") }
    return forms
  }
}
