internal import EntityExtraction
internal import PaperCorpus

/// Gives entities whose canonical names coincide a suffix in parentheses: the long form, else the type where it
/// differs, else the id of the paper that introduces the thing or features it first.
struct DistinctNames {
  private let things: [[PaperThing]]
  private let choosers: [NameChooser]
  /// One name an entity, no two alike.
  private(set) var names: [String]

  /// Names entities by their things.
  init(things: [[PaperThing]], choosers: [NameChooser]) {
    self.things = things
    self.choosers = choosers
    names = choosers.map(\.canonicalName)
    for indices in coinciding() {
      let types = indices.map { type(of: $0) }
      for (position, index) in indices.enumerated() {
        names[index] += " (\(suffix(of: index, among: types, at: position)))"
      }
    }
    // Two senses may have one suffix: the paper's id tells them apart, and a number two things of one paper.
    for indices in coinciding() {
      for index in indices { names[index] += " [\(paper(of: index))]" }
    }
    for indices in coinciding() {
      for (position, index) in indices.enumerated() { names[index] += " #\(position + 1)" }
    }
  }

  private func coinciding() -> [[Int]] {
    Dictionary(grouping: names.indices) { NameKey(names[$0]) }.values
      .filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private func suffix(of index: Int, among types: [EntityType], at position: Int) -> String {
    let longForms = Set(things[index].flatMap(\.declaredLongForms)).filter {
      NameKey($0) != NameKey(names[index])
    }
    if let longForm = choosers[index].mostUsed(Array(longForms)) { return longForm }
    if types.count(where: { $0 == types[position] }) == 1 { return types[position].rawValue }
    return paper(of: index)
  }

  /// The type of a thing; what papers measure with is a metric beside a model of the name.
  private func type(of index: Int) -> EntityType {
    EntityType.likeliest(
      things[index].reduce(into: [:]) { $0[$1.role == .measures ? .metric : $1.type, default: 0] += 1.0 })
  }

  /// The paper that introduces the thing, else the first that features it.
  private func paper(of index: Int) -> String {
    (things[index].first { $0.role == .introduces } ?? things[index].first)?.paper.rawValue ?? ""
  }
}
