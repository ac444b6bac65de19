internal import EntityExtraction
internal import PaperCorpus

/// Gives entities whose canonical names coincide a suffix in parentheses: the long form, else the type where it
/// differs, else the id of the paper that introduces the thing or features it first.
struct DistinctNames {
  private let things: [[PaperThing]]
  private let choosers: [NameChooser]
  private let types: [EntityType]
  /// One name an entity, no two alike.
  private(set) var names: [String]

  /// Names entities by their things and what those are in most papers.
  init(things: [[PaperThing]], choosers: [NameChooser], types: [EntityType]) {
    self.things = things
    self.choosers = choosers
    self.types = types
    names = choosers.map(\.canonicalName)
    for indices in coinciding() {
      let types = indices.map { self.types[$0] }
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

  /// The paper that introduces the thing, else the first that features it.
  private func paper(of index: Int) -> String {
    (things[index].first { $0.role == .introduces } ?? things[index].first)?.paper.rawValue ?? ""
  }
}
