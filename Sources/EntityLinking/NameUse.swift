internal import EntityExtraction
internal import PaperCorpus

/// How some things are called by one name.
struct NameUse {
  /// The first of its spellings, by bytes.
  private(set) var text: String
  /// The papers that write it.
  private(set) var papers: Set<PaperID>

  /// Each name of some things.
  ///
  /// - Complexity: linear in the number of names.
  static func all(in things: some Sequence<PaperThing>) -> [NameKey: NameUse] {
    var uses: [NameKey: NameUse] = [:]
    for thing in things {
      for (spelling, surface) in thing.surfaces {
        var use = uses[surface.key] ?? NameUse(text: spelling, papers: [])
        if spelling.utf8.lexicographicallyPrecedes(use.text.utf8) { use.text = spelling }
        use.papers.insert(thing.paper)
        uses[surface.key] = use
      }
    }
    return uses
  }
}
