internal import EntityExtraction
internal import PaperCorpus

/// Finds the thing that a candidate of little confidence is another form of, in its own paper: the same name, its
/// translation word for word, its plural, or it with a word that says what kind of thing it is.
///
/// Such a candidate names something that the paper surely names, so that what was unsure of it is settled.
struct OtherForms {
  private struct Form: Hashable {
    var paper: PaperID
    var key: String
  }

  /// The first thing of each paper that has a name of a form, with and without class words.
  private var thingOfForm: [Form: Int] = [:]

  /// Reads the names of all papers' things.
  ///
  /// - Complexity: linear in the length of the names.
  init(of things: [PaperThing]) {
    for (index, thing) in things.enumerated() {
      for name in thing.surfaces.keys {
        for key in Self.keys(of: name, as: thing.type) {
          let form = Form(paper: thing.paper, key: key)
          thingOfForm[form] = min(thingOfForm[form] ?? index, index)
        }
      }
    }
  }

  /// The thing that a candidate of a paper is another form of; nil where its names are several things' or none's.
  func thing(of candidate: EntityCandidate, in paper: PaperID) -> Int? {
    var found: Set<Int> = []
    for name in candidate.surfaces + [candidate.name] {
      let matches = Self.keys(of: name, as: candidate.type).compactMap {
        thingOfForm[Form(paper: paper, key: $0)]
      }
      if let first = matches.first { found.insert(first) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// What a name is found by, the likelier first: its own words, and those without class words.
  private static func keys(of name: String, as type: EntityType) -> [String] {
    let form = TermForm(name)
    var keys = [form.key]
    if let base = ClassWords.base(of: name, read: form), base.types.contains(type) {
      keys.append(base.key)
    }
    return keys.filter { $0.utf8.count > 1 }
  }
}
