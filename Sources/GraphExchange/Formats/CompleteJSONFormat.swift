internal import TextEscaping

/// All that a graph holds as one JSON object, each statement with its sentence and place.
///
/// - `schema`: `kg-graph-1`. More keys may come under the same name; a changed meaning gets another.
/// - `days`: the first and the last day of the posts, or null.
/// - `papers`: `id, title, url, pagerank, posts`, the posts as `path, date, url`.
/// - `entities`: `name, short_name, type, generic, pagerank, papers, first_seen, last_seen, aliases`, the aliases as
///   `name, papers, how`.
/// - `roles`: `paper, entity, type, role, mentions, evidence`; `relations`: `paper, source, type, target, evidence`;
///   `results`: `paper, subject, evaluated_on, metric, value, unit, relative_to, evidence`. Papers are named by id, entities
///   by name; `evidence` is `sentence, post, section, line, bytes`, the bytes a half-open range of the post's file.
///
/// A key without a value is left out.
public struct CompleteJSONFormat: ExchangeFormat {
  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    let days = [graph.firstDay, graph.lastDay].compactMap { $0.map(JSONString.quote) }
    try sink.write(
      "{\"schema\": \"kg-graph-1\",\n\"days\": \(days.isEmpty ? "null" : "[\(days.joined(separator: ", "))]")"
    )
    try list("papers", to: sink) { list in
      for paper in graph.papers { try list.add(text(of: paper)) }
    }
    try list("entities", to: sink) { list in
      for entity in graph.entities { try list.add(text(of: entity)) }
    }
    let papers = { JSONString.quote(graph.papers[$0].id) }
    let entities = { JSONString.quote(graph.entities[$0].name) }
    try list("roles", to: sink) { list in
      try graph.statements.roles { role in
        try list.add(
          JSONObject.text([
            ("paper", papers(role.paper)), ("entity", entities(role.entity)),
            ("type", JSONString.quote(role.type)), ("role", JSONString.quote(role.role)),
            ("mentions", "\(role.mentions)"), ("evidence", text(of: role.evidence)),
          ]))
      }
    }
    try list("relations", to: sink) { list in
      try graph.statements.relations { relation in
        try list.add(
          JSONObject.text([
            ("paper", papers(relation.paper)), ("source", entities(relation.source)),
            ("type", JSONString.quote(relation.kind)), ("target", entities(relation.target)),
            ("evidence", text(of: relation.evidence)),
          ]))
      }
    }
    try list("results", to: sink) { list in
      try graph.statements.results { result in
        try list.add(
          JSONObject.text([
            ("paper", papers(result.paper)), ("subject", JSONString.quote(result.subject)),
            ("evaluated_on", result.evaluatedOn.map(JSONString.quote)),
            ("metric", JSONString.quote(result.metric)),
            ("value", JSONString.quote(result.value)), ("unit", JSONString.quote(result.unit)),
            ("relative_to", result.relativeTo.map(JSONString.quote)), ("evidence", text(of: result.evidence)),
          ]))
      }
    }
    try sink.write("}\n")
  }

  private func list(
    _ name: String, to sink: any ExchangeSink, _ body: (inout JSONListWriter) throws -> Void
  ) throws {
    try sink.write(",\n\"\(name)\": ")
    var list = try JSONListWriter(to: sink)
    try body(&list)
    try list.close()
  }

  private func text(of paper: ExchangePaper) -> String {
    let posts = paper.posts.map { post in
      JSONObject.text([
        ("path", JSONString.quote(post.path)), ("date", post.date.map(JSONString.quote)),
        ("url", JSONString.quote(post.url)),
      ])
    }
    return JSONObject.text([
      ("id", JSONString.quote(paper.id)), ("title", JSONString.quote(paper.title)),
      ("url", paper.url.map(JSONString.quote)), ("pagerank", "\(paper.pageRank)"),
      ("posts", "[\(posts.joined(separator: ", "))]"),
    ])
  }

  private func text(of entity: ExchangeEntity) -> String {
    let aliases = entity.aliases.map { alias in
      JSONObject.text([
        ("name", JSONString.quote(alias.name)), ("papers", "\(alias.papers)"),
        ("how", JSONString.quote(alias.reason)),
      ])
    }
    return JSONObject.text([
      ("name", JSONString.quote(entity.name)), ("short_name", JSONString.quote(entity.shortName)),
      ("type", JSONString.quote(entity.type)), ("generic", "\(entity.isGeneric)"),
      ("pagerank", "\(entity.pageRank)"), ("papers", "\(entity.papers)"),
      ("first_seen", entity.firstSeen.map(JSONString.quote)),
      ("last_seen", entity.lastSeen.map(JSONString.quote)),
      ("aliases", "[\(aliases.joined(separator: ", "))]"),
    ])
  }

  private func text(of evidence: ExchangeEvidence) -> String {
    JSONObject.text([
      ("sentence", JSONString.quote(evidence.sentence)), ("post", JSONString.quote(evidence.post)),
      ("section", JSONString.quote(evidence.section)), ("line", "\(evidence.line)"),
      ("bytes", "[\(evidence.bytes.lowerBound), \(evidence.bytes.upperBound)]"),
    ])
  }
}
