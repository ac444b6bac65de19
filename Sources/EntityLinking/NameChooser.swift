internal import EntityExtraction
internal import PaperCorpus

/// Chooses what an entity is called, by the rule of names: the brand under which a paper introduces it, else the
/// English term spelled out, else the most used Latin form, else the most used one.
struct NameChooser {
  /// How many papers write the entity so, for each of its names.
  let papers: [String: Int]
  private let brands: Set<String>
  private let longForms: Set<String>

  /// Counts the names of the things that are one entity.
  init(_ things: [PaperThing]) {
    var writers: [String: Set<String>] = [:]
    for thing in things {
      for surface in thing.surfaces.keys { writers[surface, default: []].insert(thing.paper.rawValue) }
    }
    papers = writers.mapValues(\.count)
    brands = Set(things.flatMap(\.brands))
    longForms = Set(things.flatMap(\.declaredLongForms))
  }

  /// The canonical name.
  var canonicalName: String {
    let names = papers.keys
    return mostUsed(names.filter { brands.contains($0) && NameForm.isLatin($0) })
      ?? mostUsed(names.filter { longForms.contains($0) && NameForm.isLatin($0) })
      ?? mostUsed(names.filter(NameForm.isLatin))
      ?? mostUsed(Array(names))
      ?? ""
  }

  /// The most used short form, else the canonical name.
  var shortName: String {
    mostUsed(papers.keys.filter(NameForm.isAbbreviation)) ?? canonicalName
  }

  /// The name that most papers write; ties go to the smaller bytes.
  func mostUsed(_ names: [String]) -> String? {
    names.min { left, right in
      let (leftPapers, rightPapers) = (papers[left] ?? 0, papers[right] ?? 0)
      return leftPapers != rightPapers
        ? leftPapers > rightPapers : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}
