import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What is known about an entity: a table for each kind of fact.
struct ProfileAnswer {
  let graph: StoredGraph
  let profile: EntityProfile
  let siteURL: String
  let limit: Int

  var part: Answer.Part {
    let entity = graph.entities[profile.entity]
    let types = profile.types.map { share in
      AnswerValue.record(
        [.init("type", .text(share.type.rawValue)), .init("papers", .integer(share.papers))],
        text: "\(share.type.rawValue) in \(Number.counted(share.papers, "paper"))")
    }
    return Answer.Part(
      heading: EntityColumns.heading(of: [entity]), remarks: remarks(types: types),
      fields: EntityColumns.fields(of: [entity]) + [
        .init("short_name", .text(entity.shortName)), .init("types", .list(types)),
        .init("first_seen", AnswerValue(profile.record.firstSeen?.description)),
        .init("last_seen", AnswerValue(profile.record.lastSeen?.description)),
        .init("introduced_by", .texts(profile.introductions.map { graph.papers[$0].id.rawValue })),
      ], tables: [names, apart, papers, results, related])
  }

  private func remarks(types: [AnswerValue]) -> [String] {
    var remarks = ["types: \(types.map(\.plainText).joined(separator: ", "))"]
    if let first = profile.record.firstSeen, let last = profile.record.lastSeen {
      remarks.append("seen: \(first == last ? "\(first)" : "\(first) – \(last)")")
    }
    remarks += profile.introductions.map { "introduced: \(dated(graph.papers[$0]))" }
    if profile.introductions.isEmpty { remarks.append("introduced by no paper of the blog") }
    return remarks
  }

  private var names: AnswerTable {
    let names = profile.record.names
    let canonical = names.first?.text ?? ""
    let rows = names.map { name -> [AnswerValue] in
      let reason = NameReasonWords(name, isCanonical: name.text == canonical, entityName: canonical)
      let isShort = name.text == graph.entities[profile.entity].shortName && name.text != canonical
      return [
        .text(name.text), .integer(name.papers), .text((isShort ? "the short name; " : "") + reason.text),
      ] + PlaceColumns.values(of: reason.place)
    }
    return AnswerTable(
      key: "names",
      columns: [
        .init("name", isFlexible: true), .init("papers", isNumber: true),
        .init("how_it_joined", isFlexible: true),
      ] + PlaceColumns.columns, rows: rows)
  }

  private var apart: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("kept_apart", isFlexible: true), .init("papers", isNumber: true), .init("why", isFlexible: true),
    ]
    return AnswerTable(key: "kept_apart", columns: columns, first: limit, of: profile.apart) { separation in
      let other = graph.entities[separation.entity]
      return [
        .shown(other.name, as: other.displayName), .integer(other.papers),
        .text(SeparationWords.text(of: separation)),
      ]
    }
  }

  private var papers: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("paper", isFlexible: true), .init("arxiv_id", placement: .hidden),
      .init("date", placement: .hidden), .init("role"), .init("type"), .init("url", placement: .hidden),
    ]
    return AnswerTable(key: "papers", columns: columns, first: limit, of: profile.uses) { use in
      let paper = graph.papers[use.paper]
      return [
        .shown(paper.title, as: dated(paper)), .text(paper.id.rawValue),
        AnswerValue(paper.date?.description), .text(use.role.rawValue), .text(use.type.rawValue),
        .text(siteURL + paper.address),
      ]
    }
  }

  private var results: AnswerTable {
    let columns: [AnswerTable.Column] =
      [
        .init("result", isFlexible: true), .init("metric", isFlexible: true),
        .init("value", isNumber: true), .init("unit", placement: .hidden),
        .init("evaluated_on", title: "on", isFlexible: true), .init("relative_to", placement: .hidden),
        .init("arxiv_id", placement: .hidden), .init("date", placement: .hidden),
      ] + PlaceColumns.columns
    let found = profile.record.results
    var table = AnswerTable(key: "results", columns: columns, first: limit, of: found) { result in
      let (data, rival) = (name(result.evaluatedOn), name(result.relativeTo))
      return [
        AnswerValue(name(result.subject)), AnswerValue(name(result.metric)),
        .shown(result.value, as: result.value + result.unit), .text(result.unit),
        .shown(data, as: (data ?? "") + (rival.map { " against \($0)" } ?? "")), AnswerValue(rival),
        .text(result.paper.rawValue), AnswerValue(result.date?.description),
      ] + PlaceColumns.values(of: result.place)
    }
    table.total = profile.record.resultCount
    return table
  }

  private var related: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("related", isFlexible: true), .init("type"), .init("score", isNumber: true),
    ]
    return AnswerTable(
      key: "related", columns: columns,
      rows: profile.neighbours.prefix(limit).map { neighbour in
        let entity = graph.entities[neighbour.entity]
        return [
          .shown(entity.name, as: entity.displayName), .text(entity.type.rawValue),
          .decimal(neighbour.score, decimals: 4),
        ]
      })
  }

  private func name(_ entity: Int?) -> String? { entity.map { graph.entities[$0].name } }

  private func dated(_ paper: StoredGraph.Paper) -> String {
    (paper.date.map { "\($0) " } ?? "") + "\(paper.title) [\(paper.id)]"
  }
}
