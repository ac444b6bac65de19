import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What is known of a paper.
///
/// `kg-paper-1` has the fields `arxiv_id`, `title`, `source` (the paper's own address) and `date` (the first day on
/// which a post features it), and the tables
/// - `posts`: `date`, `path`, `line`, `url`;
/// - `entities`: `role`, `entity`, `short_name`, `type` (in this paper), and with evidence `section`, `path`, `line`,
///   `sentence`;
/// - `results`: `subject`, `metric`, `value`, `unit`, `evaluated_on`, `relative_to`, `path`, `line`, `sentence`;
/// - `relations`: `source`, `type`, `target`, `path`, `line`, `sentence`.
struct PaperAnswer {
  let graph: StoredGraph
  let siteURL: String
  let limit: Int

  /// The answer about a paper.
  ///
  /// - Parameters:
  ///   - paper: Its index.
  ///   - record: What the database holds about it.
  ///   - results: Its figures.
  ///   - sentences: What names its entities, where that is asked for.
  /// - Returns: The answer, with empty tables for what the paper lacks.
  func answer(
    about paper: Int, record: PaperRecord, results: [StoredResult], sentences: [NamingSentence]?
  ) -> Answer {
    let paper = graph.papers[paper]
    let fields: [AnswerValue.Field] = [
      .init("arxiv_id", .text(paper.id.rawValue)), .init("title", .text(paper.title)),
      .init("source", AnswerValue(paper.url)), .init("date", AnswerValue(paper.date?.description)),
    ]
    let heading = [paper.title, paper.id.rawValue, paper.url ?? ""].filter { !$0.isEmpty }
    return Answer(
      schema: "kg-paper-1", heading: heading.joined(separator: " · "), fields: fields,
      tables: [
        posts(record.occurrences), entities(record.uses, sentences: sentences), self.results(results),
        relations(record.relations),
      ])
  }

  private func posts(_ occurrences: [PaperRecord.Occurrence]) -> AnswerTable {
    AnswerTable(
      key: "posts",
      columns: [.init("date", title: "featured on")] + PlaceColumns.columns
        + [.init("url", isFlexible: true)],
      rows: occurrences.map { occurrence in
        [AnswerValue(occurrence.date?.description)] + PlaceColumns.values(of: occurrence.place)
          + [.text(siteURL + occurrence.address)]
      })
  }

  private func entities(_ uses: [PaperRecord.Use], sentences: [NamingSentence]?) -> AnswerTable {
    let best = sentences.map(Self.bestByEntity)
    return AnswerTable(
      key: "entities",
      columns: [.init("role")] + EntityColumns.columns + (best == nil ? [] : EvidenceColumns.columns),
      first: limit, of: uses
    ) { use in
      var values = EntityColumns.values(of: graph.entities[use.entity])
      values[values.count - 1] = .text(use.type.rawValue)
      return [.text(use.role.rawValue)] + values
        + (best.map { EvidenceColumns.values(of: $0[use.entity]) } ?? [])
    }
  }

  /// For each entity the sentence with the surest mention, text before a title.
  private static func bestByEntity(_ sentences: [NamingSentence]) -> [Int: NamingSentence] {
    Dictionary(sentences.map { ($0.entity, $0) }) { first, second in
      let titles = (first.section == "Title", second.section == "Title")
      if titles.0 != titles.1 { return titles.0 ? second : first }
      return second.confidence > first.confidence ? second : first
    }
  }

  private func results(_ results: [StoredResult]) -> AnswerTable {
    let columns: [AnswerTable.Column] =
      [
        .init("subject", title: "result", isFlexible: true), .init("metric", isFlexible: true),
        .init("value", isNumber: true), .init("unit", placement: .hidden),
        .init("evaluated_on", title: "on", isFlexible: true),
        .init("relative_to", title: "against", isFlexible: true),
      ] + PlaceColumns.columns + [.init("sentence", placement: .hidden)]
    return AnswerTable(key: "results", columns: columns, first: limit, of: results) { result in
      [
        .text(graph.entities[result.subject].name), .text(graph.entities[result.metric].name),
        .shown(result.value, as: result.value + result.unit),
        AnswerValue(result.unit.isEmpty ? nil : result.unit),
        AnswerValue(result.evaluatedOn.map { graph.entities[$0].name }),
        AnswerValue(result.relativeTo.map { graph.entities[$0].name }),
      ] + PlaceColumns.values(of: result.place) + [.text(result.sentence)]
    }
  }

  private func relations(_ relations: [PaperRecord.Relation]) -> AnswerTable {
    let columns: [AnswerTable.Column] =
      [
        .init("source", title: "relation", isFlexible: true), .init("type", title: "is"),
        .init("target", title: "of", isFlexible: true),
      ] + PlaceColumns.columns + [.init("sentence", placement: .hidden)]
    return AnswerTable(key: "relations", columns: columns, first: limit, of: relations) { stated in
      let relation = stated.relation
      return [
        .text(graph.entities[relation.source].name),
        .shown(relation.type.rawValue, as: RelationWords.noun(relation.type)),
        .text(graph.entities[relation.target].name),
      ] + PlaceColumns.values(of: stated.place) + [.text(stated.sentence)]
    }
  }
}
