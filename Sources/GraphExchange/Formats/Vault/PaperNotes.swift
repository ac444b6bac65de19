internal import TextEscaping

/// The notes of papers: what each introduces, uses and reports.
struct PaperNotes {
  private static let roleOrder = [
    "introduces", "uses", "evaluates_on", "compares_with", "addresses", "measures", "mentions",
  ]

  private let graph: ExchangeGraph
  private let names: NoteNames
  /// The figures of each paper, as lines.
  private let results: [Int: [String]]

  init(of graph: ExchangeGraph, names: NoteNames) throws {
    self.graph = graph
    self.names = names
    var results: [Int: [String]] = [:]
    let indices = Dictionary(uniqueKeysWithValues: graph.entities.enumerated().map { ($1.nodeID, $0) })
    func link(_ name: String) -> String {
      guard let entity = indices[ExchangeNode.identifier("entity", name)] else {
        return MarkdownText.escape(name)
      }
      return WikiLink.link(to: names.entities[entity], showing: graph.entities[entity].shortName)
    }
    try graph.statements.results { result in
      let place = result.evaluatedOn.map { " on \(link($0))" } ?? ""
      let rival = result.relativeTo.map { ", relative to \(link($0))" } ?? ""
      let figure = MarkdownText.escape(result.value + (result.unit.isEmpty ? "" : " " + result.unit))
      results[result.paper, default: []].append(
        "- \(link(result.subject)), \(link(result.metric))\(place): \(figure)\(rival)\n")
    }
    self.results = results
  }

  func write(_ index: Int, _ roles: [ExchangeRole], to sink: any ExchangeSink) throws {
    let paper = graph.papers[index]
    try sink.write(
      NoteText.frontMatter(
        aliases: [paper.id, paper.title],
        [
          ("kind", "paper"), ("date", paper.posts.first?.date),
          ("url", paper.url.flatMap(LinkPolicy.allowed).map(YAMLString.scalar)),
          ("pagerank", "\(paper.pageRank)"),
        ]))
    try sink.write(NoteText.heading(paper.title) + "\n")
    if let url = paper.url { try sink.write("- \(NoteText.link(paper.id, to: url))\n") }
    for post in paper.posts { try sink.write("- \(NoteText.link(post.date ?? post.path, to: post.url))\n") }
    let byRole = Dictionary(grouping: roles, by: \.role)
    for role in Self.roleOrder + Set(byRole.keys).subtracting(Self.roleOrder).sorted() {
      guard let roles = byRole[role] else { continue }
      try sink.write("\n## \(NoteText.words(role).capitalizedFirst)\n\n")
      for role in roles {
        let link = WikiLink.link(
          to: names.entities[role.entity], showing: graph.entities[role.entity].shortName)
        try sink.write("- \(link)\n" + NoteText.quote(role.evidence.sentence))
      }
    }
    if let results = results[index] { try sink.write("\n## Results\n\n" + results.joined()) }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
