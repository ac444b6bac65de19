internal import EntityExtraction
internal import PaperCorpus

/// Gives entities whose canonical names coincide a suffix in parentheses: the long form, else the type where it
/// differs, else the id of the paper that introduces the thing or features it first.
enum DistinctNames {
  /// One name an entity, no two alike.
  static func names(of entities: [[PaperThing]]) -> [String] {
    var names = entities.map { NameChooser($0).canonicalName }
    for indices in coinciding(names) {
      let types = indices.map { type(of: entities[$0]) }
      for (position, index) in indices.enumerated() {
        names[index] += " (\(suffix(for: entities[index], named: names[index], among: types, at: position)))"
      }
    }
    // Two senses may have one suffix; the paper's id then tells them apart for good.
    for indices in coinciding(names) {
      for index in indices { names[index] += " [\(paper(of: entities[index]))]" }
    }
    return names
  }

  private static func coinciding(_ names: [String]) -> [[Int]] {
    Dictionary(grouping: names.indices) { NameKey(names[$0]) }.values
      .filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private static func suffix(
    for things: [PaperThing], named name: String, among types: [EntityType], at position: Int
  ) -> String {
    let chooser = NameChooser(things)
    let longForms = Set(things.flatMap(\.declaredLongForms)).filter { NameKey($0) != NameKey(name) }
    if let longForm = chooser.mostUsed(Array(longForms)) { return longForm }
    if types.count(where: { $0 == types[position] }) == 1 { return types[position].rawValue }
    return paper(of: things)
  }

  private static func type(of things: [PaperThing]) -> EntityType {
    PaperThing.likeliest(things.reduce(into: [:]) { $0[$1.type, default: 0] += 1.0 })
  }

  /// The paper that introduces the thing, else the first that features it.
  private static func paper(of things: [PaperThing]) -> String {
    (things.first { $0.role == .introduces } ?? things.first)?.paper.rawValue ?? ""
  }
}
