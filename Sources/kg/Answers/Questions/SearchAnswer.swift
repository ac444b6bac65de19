import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What a text search finds: entities by their names, papers by their titles, and the best sentence of each summary.
///
/// `kg-search-1` has three tables, each with `…_total`, and `search`, the question:
/// - `entities`: `entity`, `short_name`, `type`, `found_name` (the name that has the text), `match` (`exact`, `prefix`,
///   `inside` or `words`), `papers`;
/// - `papers`: `title`, `arxiv_id`, `match`, `date`, `url` (its place on the blog);
/// - `sentences`: `paper`, `arxiv_id`, `section`, `date`, `path`, `line`, `url`, `sentence`, `matches` (what of the
///   sentence was found), `sentences` (how many of the summary have it).
struct SearchAnswer {
  let graph: StoredGraph
  let names: NameSearch
  let siteURL: String
  let limit: Int

  /// The answer, with empty tables where nothing was found.
  func answer(
    to question: String, entities: [NameSearch.FoundEntity], papers: [NameSearch.FoundPaper],
    sentences: FoundSentences
  ) -> Answer {
    Answer(
      schema: "kg-search-1", fields: [.init("search", .text(question))],
      tables: [table(of: entities), table(of: papers), table(of: sentences)])
  }

  private func table(of entities: [NameSearch.FoundEntity]) -> AnswerTable {
    let columns: [AnswerTable.Column] =
      EntityColumns.columns + [
        .init("found_name", title: "found as", isFlexible: true), .init("match"),
        .init("papers", isNumber: true),
      ]
    return AnswerTable(key: "entities", columns: columns, first: limit, of: entities) { found in
      let entity = graph.entities[found.entity]
      return EntityColumns.values(of: entity)
        + [.text(found.name), .text(found.likeness.rawValue), .integer(entity.papers)]
    }
  }

  private func table(of papers: [NameSearch.FoundPaper]) -> AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("title", isFlexible: true), .init("arxiv_id"), .init("match"), .init("date"),
      .init("url", placement: .hidden),
    ]
    return AnswerTable(key: "papers", columns: columns, first: limit, of: papers) { found in
      let paper = graph.papers[found.paper]
      return [
        MatchMarks.value(of: names.matches(in: paper.title)), .text(paper.id.rawValue),
        .text(found.likeness.rawValue), AnswerValue(paper.date?.description), .text(siteURL + paper.address),
      ]
    }
  }

  private func table(of sentences: FoundSentences) -> AnswerTable {
    let columns: [AnswerTable.Column] =
      [
        .init("paper", isFlexible: true), .init("arxiv_id"), .init("section", isFlexible: true),
        .init("date"),
      ] + PlaceColumns.columns + [
        .init("url", placement: .hidden), .init("sentence", placement: .below(lines: 2)),
        .init("matches", placement: .hidden), .init("sentences", isNumber: true, placement: .hidden),
      ]
    var table = AnswerTable(key: "sentences", columns: columns)
    table.total = sentences.total
    table.rows = sentences.best.prefix(limit).map { found in
      let summary = found.summary
      let place = EntityRecord.Place(path: summary.path, line: found.line)
      return [
        .text(summary.title), .text(summary.paper.rawValue), .text(found.section),
        AnswerValue(summary.date?.description),
      ] + PlaceColumns.values(of: place) + [
        .text(siteURL + summary.address), MatchMarks.value(of: found.text),
        .texts(found.text.parts.filter(\.isMatch).map(\.text)), .integer(found.sentences),
      ]
    }
    return table
  }
}
