internal import EntityExtraction
internal import TextEscaping

/// An entry as lines of YAML, without indent and line ends.
struct EntryText {
  let lines: [String]

  init(_ change: CurationEntry.Change) {
    func list(_ texts: [PlacedText]) -> String {
      "[\(texts.map { YAMLString.scalar($0.text) }.joined(separator: ", "))]"
    }
    func one(_ text: PlacedText) -> String { YAMLString.scalar(text.text) }
    switch change {
    case .merge(let names, let name):
      lines = ["- merge: \(list(names))"] + (name.map { ["  as: \(one($0))"] } ?? [])
    case .distinct(let names): lines = ["- distinct: \(list(names))"]
    case .split(let name, let papers, let newName):
      lines = ["- split: \(one(name))", "  papers: \(list(papers))", "  as: \(one(newName))"]
    case .rename(let name, let newName): lines = ["- rename: \(one(name))", "  as: \(one(newName))"]
    case .retype(let name, let type): lines = ["- retype: \(one(name))", "  as: \(type.rawValue)"]
    case .hide(let names): lines = ["- hide: \(names.count == 1 ? one(names[0]) : list(names))"]
    case .alias(let name, let names):
      lines = ["- alias: \(one(name))", "  as: \(names.count == 1 ? one(names[0]) : list(names))"]
    }
  }
}
