internal import TextEscaping

/// A folder of linked Markdown notes, one a paper and one an entity, for Obsidian, Foam, Logseq, Quartz and zk.
public struct ObsidianFormat: ExchangeFolderFormat {
  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, into folder: any ExchangeFolder) throws {
    let names = NoteNames(of: graph)
    let entityNotes = try EntityNotes(of: graph, names: names)
    let paperNotes = try PaperNotes(of: graph, names: names)
    try graph.papersWithRoles { paper, roles in
      try folder.file(names.papers[paper] + ".md") { try paperNotes.write(paper, roles, to: $0) }
    }
    for entity in graph.entities.indices {
      try folder.file(names.entities[entity] + ".md") { try entityNotes.write(entity, to: $0) }
    }
  }
}

/// Parts of notes.
enum NoteText {
  /// The lines between `---`: values are YAML already; those without one are left out.
  static func frontMatter(aliases: [String], _ values: [(key: String, yaml: String?)]) -> String {
    let lines = values.compactMap { key, yaml in yaml.map { "\(key): \($0)\n" } }
    let list = aliases.map { "  - \(YAMLString.scalar($0))\n" }
    return "---\n" + (list.isEmpty ? "" : "aliases:\n" + list.joined()) + lines.joined() + "---\n"
  }

  /// A title; a heading without a visible sign has none.
  static func heading(_ title: String) -> String { "\n# \(MarkdownText.escape(title))\n" }

  /// A Markdown link, or the text where the address is no link.
  static func link(_ text: String, to address: String) -> String {
    guard let allowed = LinkPolicy.allowed(address) else { return MarkdownText.escape(text) }
    let target = IRIText.reference(allowed).replacing("(", with: "%28").replacing(")", with: "%29")
    return "[\(MarkdownText.escape(text))](\(target))"
  }

  /// A role or relation in words: `evaluates on`.
  static func words(_ kind: String) -> String { kind.replacing("_", with: " ") }

  /// The sentence below an item of a list.
  static func quote(_ sentence: String) -> String { "  > \(MarkdownText.escape(sentence))\n" }
}
