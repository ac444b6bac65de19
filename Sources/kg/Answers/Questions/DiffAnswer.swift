import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What the papers of some days brought.
///
/// `kg-diff-1` has the fields `since` and `until` and the tables, each with `…_total`,
/// - `papers`: `title`, `arxiv_id`, `date`, `url`;
/// - `entities`: `entity`, `short_name`, `type`, `papers` (how many have it by now);
/// - `links`: `first`, `second`, `title`, `arxiv_id` (the first paper that has both);
/// - `relations`: `source`, `type`, `target`, `title`, `arxiv_id`;
/// - `best_results`: `subject`, `value`, `unit`, `metric`, `evaluated_on`, `direction`, `before` (the best figure before),
///   `before_subject`, `arxiv_id`, `date`, `path`, `line`, `url`, `sentence`.
struct DiffAnswer {
  let graph: StoredGraph
  let siteURL: String
  let limit: Int

  func answer(_ changes: GraphChanges) -> Answer {
    Answer(
      schema: "kg-diff-1", heading: DiffSummary(changes).text,
      fields: [
        .init("since", .text("\(changes.period.lowerBound)")),
        .init("until", .text("\(changes.period.upperBound)")),
      ],
      tables: [
        papers(changes.papers), entities(changes.entities), links(changes.links),
        relations(changes.relations), records(changes.records),
      ])
  }

  private func papers(_ papers: [Int]) -> AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("title", title: "new paper", isFlexible: true), .init("arxiv_id"), .init("date"),
      .init("url", placement: .hidden),
    ]
    return AnswerTable(key: "papers", columns: columns, first: limit, of: papers) { index in
      let paper = graph.papers[index]
      return [
        .text(paper.title), .text(paper.id.rawValue), AnswerValue(paper.date?.description),
        .text(siteURL + paper.address),
      ]
    }
  }

  private func entities(_ entities: [Int]) -> AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("entity", title: "new entity", isFlexible: true), .init("short_name", placement: .hidden),
      .init("type"), .init("papers", isNumber: true),
    ]
    return AnswerTable(key: "entities", columns: columns, first: limit, of: entities) { index in
      EntityColumns.values(of: graph.entities[index]) + [.integer(graph.entities[index].papers)]
    }
  }

  private static let paperColumns: [AnswerTable.Column] = [
    .init("title", title: "paper", isFlexible: true), .init("arxiv_id"),
  ]

  private func paperValues(_ index: Int) -> [AnswerValue] {
    [.text(graph.papers[index].title), .text(graph.papers[index].id.rawValue)]
  }

  private func links(_ links: [GraphChanges.Link]) -> AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("first", title: "new link of", isFlexible: true), .init("second", title: "and", isFlexible: true),
    ]
    return AnswerTable(key: "links", columns: columns + Self.paperColumns, first: limit, of: links) { link in
      [.text(graph.entities[link.first].name), .text(graph.entities[link.second].name)]
        + paperValues(link.paper)
    }
  }

  private func relations(_ relations: [StatedRelation]) -> AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("source", title: "new relation", isFlexible: true), .init("type", title: "is"),
      .init("target", title: "of", isFlexible: true),
    ]
    return AnswerTable(key: "relations", columns: columns + Self.paperColumns, first: limit, of: relations) {
      let relation = $0.relation
      return [
        .text(graph.entities[relation.source].name),
        .shown(relation.type.rawValue, as: RelationWords.noun(relation.type)),
        .text(graph.entities[relation.target].name),
      ] + paperValues($0.paper)
    }
  }

  private func records(_ records: [GraphChanges.Record]) -> AnswerTable {
    let columns: [AnswerTable.Column] =
      [
        .init("subject", title: "new best", isFlexible: true), .init("value", isNumber: true),
        .init("unit", placement: .hidden), .init("metric", isFlexible: true),
        .init("evaluated_on", title: "on", isFlexible: true), .init("direction", title: "better"),
        .init("before", isNumber: true), .init("before_subject", title: "of", isFlexible: true),
        .init("arxiv_id", placement: .hidden), .init("date", placement: .hidden),
      ] + PlaceColumns.columns + [
        .init("url", placement: .hidden), .init("sentence", placement: .below(lines: 2)),
      ]
    return AnswerTable(key: "best_results", columns: columns, first: limit, of: records) { record in
      let (result, before) = (record.result, record.before)
      return [
        .text(graph.entities[result.subject].name), .shown(result.value, as: result.value + result.unit),
        AnswerValue(result.unit.isEmpty ? nil : result.unit), .text(graph.entities[result.metric].name),
        AnswerValue(result.evaluatedOn.map { graph.entities[$0].name }), .text(record.direction.rawValue),
        .shown(before.value, as: before.value + before.unit), .text(graph.entities[before.subject].name),
        .text(result.paper.rawValue), AnswerValue(result.date?.description),
      ] + PlaceColumns.values(of: result.place) + [
        .text(siteURL + result.address), .quotation(result.sentence),
      ]
    }
  }
}

/// What the papers of some days brought, in one line.
struct DiffSummary {
  let text: String

  init(_ changes: GraphChanges) {
    let days = changes.period
    let period =
      days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound) – \(days.upperBound)"
    let parts = [
      (changes.papers.count, "new paper", nil), (changes.entities.count, "new entity", "new entities"),
      (changes.links.count, "new link of known entities", "new links of known entities"),
      (changes.relations.count, "new relation", nil), (changes.records.count, "new best result", nil),
    ].filter { $0.0 > 0 }.map { Number.counted($0.0, $0.1, plural: $0.2) }
    text = "\(period): " + (parts.isEmpty ? "nothing new" : parts.joined(separator: ", "))
  }
}
