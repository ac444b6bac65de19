internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

extension GraphWriter {
  /// Replaces what linking and ranking made of the corpus.
  ///
  /// An entity's identifier is its place among the entities ordered by PageRank, so 1 is the most central.
  public func replaceLinkedGraph(with graph: LinkedGraph) throws {
    try flush()
    for table in [
      "diagnostic", "relation", "result", "paper_entity", "tentative_candidate", "tentative",
      "nested_mention",
      "candidate", "sense", "alias", "entity", "paper",
    ] {
      try db.execute(sql: "DELETE FROM linked_\(table)")
    }
    let identifiers = Self.identifiers(of: graph.entities)
    for paper in graph.papers {
      try insert(into: "linked_paper", [paper.id.rawValue, paper.title, paper.url, paper.pageRank])
    }
    for (entity, id) in zip(graph.entities, identifiers) {
      try insert(
        into: "linked_entity",
        [
          id, entity.name, entity.shortName, entity.type.rawValue, entity.isGeneric, entity.pageRank,
          entity.papers, entity.firstSeen?.description, entity.lastSeen?.description,
        ])
      for alias in entity.aliases {
        try insert(into: "linked_alias", [id, alias.name, alias.papers, alias.reason, alias.attested])
      }
      for sense in entity.senses {
        try insert(into: "linked_sense", [id, sense.name, sense.reason])
      }
    }
    for (summary, entities) in graph.assignments {
      for (candidate, entity) in entities.enumerated() {
        guard let entity else { continue }
        try insert(
          into: "linked_candidate", [summary.post, summary.summary, candidate, identifiers[entity]])
      }
    }
    try insertPassing(graph, identifiers: identifiers)
    for row in graph.paperEntities {
      try insert(
        into: "linked_paper_entity",
        [row.paper.rawValue, identifiers[row.entity], row.type.rawValue, row.role.rawValue])
    }
    for (index, result) in graph.results.enumerated() {
      try insert(
        into: "linked_result",
        [
          index + 1, result.paper.rawValue, identifiers[result.subject],
          result.evaluatedOn.map { identifiers[$0] }, identifiers[result.metric],
          result.relativeTo.map { identifiers[$0] }, result.summary.post, result.summary.summary,
          result.ordinal,
        ])
    }
    for (index, relation) in graph.relations.enumerated() {
      try insert(
        into: "linked_relation",
        [
          index + 1, relation.paper.rawValue, identifiers[relation.source], identifiers[relation.target],
          relation.summary.post, relation.summary.summary, relation.ordinal,
        ])
    }
    for (index, diagnostic) in graph.diagnostics.enumerated() {
      try insert(
        into: "linked_diagnostic",
        [
          index + 1, diagnostic.path, diagnostic.severity.rawValue, diagnostic.line, diagnostic.column,
          diagnostic.message, diagnostic.hint,
        ])
    }
  }

  /// Writes what ties no paper to an entity: mentions inside longer names, and what is named too unsurely.
  private func insertPassing(_ graph: LinkedGraph, identifiers: [Int]) throws {
    for (summary, mentions) in graph.nestedMentions {
      for mention in mentions {
        try insert(
          into: "linked_nested_mention",
          [
            summary.post, summary.summary, mention.candidate, mention.outerStart, mention.span.start,
            mention.span.end, mention.surface, mention.confidence, identifiers[mention.entity],
          ])
      }
    }
    for (index, tentative) in graph.tentative.enumerated() {
      try insert(into: "linked_tentative", [index + 1, tentative.name])
      for (summary, candidate) in tentative.candidates {
        try insert(
          into: "linked_tentative_candidate", [summary.post, summary.summary, candidate, index + 1])
      }
    }
  }

  private static func identifiers(of entities: [LinkedGraph.Entity]) -> [Int] {
    var identifiers = [Int](repeating: 0, count: entities.count)
    let order = entities.indices.sorted {
      entities[$0].pageRank != entities[$1].pageRank ? entities[$0].pageRank > entities[$1].pageRank : $0 < $1
    }
    for (rank, entity) in order.enumerated() { identifiers[entity] = rank + 1 }
    return identifiers
  }
}
