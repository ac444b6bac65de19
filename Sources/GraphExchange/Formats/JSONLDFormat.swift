internal import TextEscaping

/// JSON-LD in the words of schema.org, for search engines and RDF stores.
///
/// A paper is a `ScholarlyArticle`, an entity a `DefinedTerm` of one `DefinedTermSet`, a post a `BlogPosting` that is about
/// papers. What schema.org has no word for (roles, relations, types, ranks) is under `urn:x-kg:`, as an entity has no
/// address of its own. The context is in the file, so that reading it needs no network. RDF edges carry no weights.
public struct JSONLDFormat: ExchangeFormat {
  private static let setID = "\"urn:x-kg:entities\""

  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    try sink.write(
      """
      {"@context": {"@vocab": "https://schema.org/", "kg": "urn:x-kg:term:", \
      "xsd": "http://www.w3.org/2001/XMLSchema#", \
      "datePublished": {"@type": "xsd:date"}, "kg:first_seen": {"@type": "xsd:date"}, \
      "kg:last_seen": {"@type": "xsd:date"}, "kg:pagerank": {"@type": "xsd:double"}, \
      "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}},
      "@graph":\u{20}
      """)
    var list = try JSONListWriter(to: sink)
    try list.add(
      "{\"@id\": \(Self.setID), \"@type\": \"DefinedTermSet\", \"name\": \"Entities of the knowledge graph\"}"
    )
    for post in posts(of: graph) { try list.add(text(of: post)) }
    try graph.papersWithRoles { index, roles in
      try list.add(text(of: graph.papers[index], roles, in: graph))
    }
    let relations = try relations(of: graph)
    for (index, entity) in graph.entities.enumerated() {
      try list.add(text(of: entity, relations[index] ?? [:]))
    }
    try list.close()
    try sink.write("}\n")
  }

  /// For each entity the identifiers of what it is related to, by kind.
  private func relations(of graph: ExchangeGraph) throws -> [Int: [String: [String]]] {
    var relations: [Int: [String: [String]]] = [:]
    try graph.statements.relations { relation in
      let target = id(of: graph.entities[relation.target])
      if relations[relation.source]?[relation.kind]?.last != target {
        relations[relation.source, default: [:]][relation.kind, default: []].append(target)
      }
    }
    return relations
  }

  /// The posts by address, each with the papers that it features.
  private func posts(of graph: ExchangeGraph) -> [(url: String, date: String?, papers: [String])] {
    var posts: [String: (date: String?, papers: [String])] = [:]
    for paper in graph.papers {
      for post in paper.posts {
        let address = String(post.url.prefix { $0 != "#" })
        if posts[address]?.papers.last != id(of: paper) {
          posts[address, default: (post.date, [])].papers.append(id(of: paper))
        }
      }
    }
    return posts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.date, $0.value.papers) }
  }

  private func text(of post: (url: String, date: String?, papers: [String])) -> String {
    let url = address(post.url)
    return JSONObject.text([
      ("@id", url ?? JSONString.quote("urn:x-kg:post:" + IRIText.component(post.url))),
      ("@type", "\"BlogPosting\""), ("url", url), ("datePublished", post.date.map(JSONString.quote)),
      ("about", references(post.papers)),
    ])
  }

  private func text(of paper: ExchangePaper, _ roles: [ExchangeRole], in graph: ExchangeGraph) -> String {
    let ids = roles.map { id(of: graph.entities[$0.entity]) }
    let byRole = Dictionary(grouping: roles.indices) { roles[$0].role }
    let introduced = byRole["introduces"] ?? []
    let url = paper.url.flatMap(address)
    let isArXiv = paper.url.map { $0.contains("://arxiv.org/") } ?? false
    let page = IRIText.component(paper.id)
    let pages = "[\"https://arxiv.org/abs/\(page)\", \"https://www.alphaxiv.org/abs/\(page)\"]"
    let mentioned = roles.indices.filter { roles[$0].role != "introduces" }.map { ids[$0] }
    return JSONObject.text(
      [
        ("@id", JSONString.quote(id(of: paper))), ("@type", "\"ScholarlyArticle\""),
        ("name", JSONString.quote(paper.title)), ("identifier", JSONString.quote(paper.id)), ("url", url),
        ("sameAs", isArXiv ? pages : nil), ("kg:pagerank", "\(paper.pageRank)"),
        ("about", references(introduced.map { ids[$0] })), ("mentions", references(mentioned)),
      ]
        + byRole.sorted { $0.key < $1.key }.map { role, indices in
          ("kg:" + role, references(indices.map { ids[$0] }))
        })
  }

  private func text(of entity: ExchangeEntity, _ relations: [String: [String]]) -> String {
    let aliases = entity.aliases.map { JSONString.quote($0.name) }
    return JSONObject.text(
      [
        ("@id", JSONString.quote(id(of: entity))), ("@type", "\"DefinedTerm\""),
        ("name", JSONString.quote(entity.name)),
        ("alternateName", aliases.isEmpty ? nil : "[\(aliases.joined(separator: ", "))]"),
        ("inDefinedTermSet", "{\"@id\": \(Self.setID)}"), ("kg:type", JSONString.quote(entity.type)),
        ("kg:generic", "\(entity.isGeneric)"), ("kg:pagerank", "\(entity.pageRank)"),
        ("kg:papers", "\(entity.papers)"), ("kg:first_seen", entity.firstSeen.map(JSONString.quote)),
        ("kg:last_seen", entity.lastSeen.map(JSONString.quote)),
      ] + relations.sorted { $0.key < $1.key }.map { ("kg:" + $0.key, references($0.value)) })
  }

  private func references(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : "[" + ids.map { "{\"@id\": \(JSONString.quote($0))}" }.joined(separator: ", ") + "]"
  }

  private func id(of paper: ExchangePaper) -> String { "urn:x-kg:" + paper.nodeID }
  private func id(of entity: ExchangeEntity) -> String { "urn:x-kg:" + entity.nodeID }

  /// A full address as a JSON string; nil for one that would mean something else elsewhere.
  private func address(_ url: String) -> String? {
    guard let allowed = LinkPolicy.allowed(url), !allowed.hasPrefix("/"), !allowed.hasPrefix("#") else {
      return nil
    }
    return JSONString.quote(IRIText.reference(allowed))
  }
}
