internal import TextEscaping

/// The notes of entities: how each stands to others, and the papers that have it.
struct EntityNotes {
  private let graph: ExchangeGraph
  private let names: NoteNames
  /// For each entity the papers that have it, with the role.
  private var uses: [[(paper: Int, role: String)]]
  /// For each entity what it stands to, as lines; nothing twice.
  private var relations: [[String]]

  init(of graph: ExchangeGraph, names: NoteNames) throws {
    self.graph = graph
    self.names = names
    var uses = [[(paper: Int, role: String)]](repeating: [], count: graph.entities.count)
    try graph.statements.roles { uses[$0.entity].append(($0.paper, $0.role)) }
    var relations = [[String]](repeating: [], count: graph.entities.count)
    try graph.statements.relations { relation in
      let link = WikiLink.link(
        to: names.entities[relation.target], showing: graph.entities[relation.target].shortName)
      let line = "- \(NoteText.words(relation.kind)) \(link)\n"
      if relations[relation.source].last != line { relations[relation.source].append(line) }
    }
    (self.uses, self.relations) = (uses, relations)
  }

  func write(_ index: Int, to sink: any ExchangeSink) throws {
    let entity = graph.entities[index]
    try sink.write(
      NoteText.frontMatter(
        aliases: [entity.name] + entity.aliases.map(\.name),
        [
          ("kind", YAMLString.scalar(entity.type)), ("papers", "\(entity.papers)"),
          ("first_seen", entity.firstSeen), ("last_seen", entity.lastSeen),
          ("pagerank", "\(entity.pageRank)"),
        ]))
    try sink.write(NoteText.heading(entity.name))
    if !relations[index].isEmpty { try sink.write("\n" + relations[index].joined()) }
    guard !uses[index].isEmpty else { return }
    try sink.write("\n## Papers\n\n")
    for use in uses[index] {
      let link = WikiLink.link(to: names.papers[use.paper], showing: graph.papers[use.paper].title)
      try sink.write("- \(link) \(NoteText.words(use.role)) it\n")
    }
  }
}
