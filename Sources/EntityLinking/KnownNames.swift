internal import EntityExtraction
internal import PaperCorpus

/// The names of a corpus's entities, by which a candidate of little confidence is told to be a mention of one.
///
/// What such a candidate names is certain, as other papers surely name it so; whether its own paper has anything to say of
/// it is not, and therefore it ties the paper to nothing.
struct KnownNames {
  private struct Name {
    /// The one entity that bears it; nil where several do.
    var entity: Int?
    var spellings: Set<String> = []
    var papers: Set<PaperID> = []
  }

  private let nameOfEntity: [NameKey]
  private var names: [NameKey: Name] = [:]

  /// Reads the names of entities, each given as its canonical name and its things.
  ///
  /// - Complexity: linear in the number of names.
  init(_ entities: [(name: String, things: [PaperThing])]) {
    nameOfEntity = entities.map { NameKey($0.name) }
    for (entity, (_, things)) in entities.enumerated() {
      for thing in things {
        for (spelling, key) in thing.surfaces.mapValues(\.key) {
          var name = names[key] ?? Name(entity: entity)
          if name.entity != entity { name.entity = nil }
          name.spellings.insert(spelling)
          name.papers.insert(thing.paper)
          names[key] = name
        }
      }
    }
  }

  /// The one entity that a candidate's names are known for; nil where there is none, or several.
  func entity(of candidate: EntityCandidate) -> Int? {
    let known = candidate.surfaces.compactMap(self.entity)
    return Set(known).count == 1 ? known.first : nil
  }

  /// The entity that is called by a name, or that several papers call so: what one paper calls it may be what it calls
  /// something else elsewhere, and so may a word in other letters, as `Dream` and `DREAM`.
  private func entity(named spelling: String) -> Int? {
    let key = NameKey(spelling)
    guard let name = names[key], let entity = name.entity,
      name.papers.count > 1 || nameOfEntity[entity] == key
    else { return nil }
    let isWord = NameForm.isLatin(spelling) && !spelling.contains(" ")
    return isWord && !name.spellings.contains(spelling) ? nil : entity
  }
}
