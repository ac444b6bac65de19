internal import TextEscaping

/// A node as the formats of node and edge tables have it: an identifier and the same attributes in each of them.
struct ExchangeNode {
  /// The attributes besides the identifier, in the order of `values`.
  static let attributes: [ExchangeAttribute] = [
    ExchangeAttribute("label", .text), ExchangeAttribute("kind", .text), ExchangeAttribute("name", .text),
    ExchangeAttribute("generic", .flag), ExchangeAttribute("pagerank", .number),
    ExchangeAttribute("papers", .integer), ExchangeAttribute("first_seen", .day),
    ExchangeAttribute("last_seen", .day), ExchangeAttribute("aliases", .list),
    ExchangeAttribute("url", .text), ExchangeAttribute("post_url", .text),
  ]

  /// Places in `attributes` of those that papers have.
  static let ofPapers = attributes.indices.filter {
    !["generic", "papers", "aliases"].contains(attributes[$0].name)
  }
  /// Places in `attributes` of those that entities have.
  static let ofEntities = attributes.indices.filter { !["url", "post_url"].contains(attributes[$0].name) }

  let id: String
  let label: String
  /// `paper`, or the entity's type.
  let kind: String
  let name: String
  let pageRank: Double
  let firstSeen: String?
  /// One value an attribute; nil where the node has none.
  let values: [ExchangeValue?]

  init(_ paper: ExchangePaper) {
    (id, label, kind, name) = (paper.nodeID, paper.title, "paper", paper.title)
    (pageRank, firstSeen) = (paper.pageRank, paper.posts.first?.date)
    values = [
      .text(label), .text(kind), .text(name), nil, .number(pageRank), nil, firstSeen.map { .text($0) },
      paper.posts.last?.date.map { .text($0) }, nil, paper.url.flatMap(LinkPolicy.allowed).map { .text($0) },
      paper.posts.first.map { .text($0.url) },
    ]
  }

  init(_ entity: ExchangeEntity) {
    (id, label, kind, name) = (entity.nodeID, entity.shortName, entity.type, entity.name)
    (pageRank, firstSeen) = (entity.pageRank, entity.firstSeen)
    values = [
      .text(label), .text(kind), .text(name), .flag(entity.isGeneric), .number(pageRank),
      .integer(entity.papers), firstSeen.map { .text($0) }, entity.lastSeen.map { .text($0) },
      .list(entity.aliases.map(\.name)), nil, nil,
    ]
  }

  /// An identifier that holds no blank and no sign that a format could act on; percent-decoding gives the name back.
  static func identifier(_ kind: String, _ name: String) -> String { "\(kind):\(IRIText.component(name))" }
}

extension ExchangeGraph {
  /// Visits the papers, then the entities.
  func nodes(_ visit: (ExchangeNode) throws -> Void) rethrows {
    for paper in papers { try visit(ExchangeNode(paper)) }
    for entity in entities { try visit(ExchangeNode(entity)) }
  }
}
