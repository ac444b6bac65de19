import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// The papers or posts that are near to entities, to a paper or to a post, each with the entities that tie it.
///
/// A part of `kg-related-papers-1` or `kg-related-posts-1` has the fields of what it is about (`entity`, `entity_type`
/// and `entity_papers`, or `entities`, or `origin_arxiv_id` and `origin_title`, or `origin_path` and `origin_date`) and
/// a table:
/// - `papers`: `title`, `arxiv_id`, `date`, `score`, `url`, `shared` (names of entities, those that tie most first);
/// - `posts`: `post` (its path), `date`, `score`, `url`, `papers` (`arxiv_id` and `title` each), `shared`.
struct RelatedPapersAnswer {
  let graph: StoredGraph
  let siteURL: String
  let limit: Int

  private static let shownEntities = 8
  private static let shownPapers = 3

  func part(_ papers: [RelatedPaper], heading: String, fields: [AnswerValue.Field]) -> Answer.Part {
    let columns: [AnswerTable.Column] = [
      .init("title", isFlexible: true), .init("arxiv_id"), .init("date"), .init("score", isNumber: true),
      .init("shared", isFlexible: true), .init("url", placement: .hidden),
    ]
    let table = AnswerTable(key: "papers", columns: columns, first: limit, of: papers) { related in
      let paper = graph.papers[related.paper]
      return [
        .text(paper.title), .text(paper.id.rawValue), AnswerValue(paper.date?.description),
        .decimal(related.score, decimals: 4), names(related.shared), .text(siteURL + paper.address),
      ]
    }
    return Answer.Part(heading: heading, fields: fields, tables: [table])
  }

  func part(_ posts: [RelatedPost], heading: String, fields: [AnswerValue.Field]) -> Answer.Part {
    let columns: [AnswerTable.Column] = [
      .init("post", isFlexible: true), .init("date"), .init("score", isNumber: true),
      .init("shared", isFlexible: true), .init("url", placement: .hidden),
      .init("papers", placement: .below(lines: Self.shownPapers)),
    ]
    let table = AnswerTable(key: "posts", columns: columns, first: limit, of: posts) { related in
      [
        .text(related.post.path), AnswerValue(related.post.date?.description),
        .decimal(related.score, decimals: 4), names(related.shared), .text(siteURL + related.post.address),
        .list(related.papers.map { paper(graph.papers[$0]) }),
      ]
    }
    return Answer.Part(heading: heading, fields: fields, tables: [table])
  }

  private func names(_ entities: [Int]) -> AnswerValue {
    .texts(entities.prefix(Self.shownEntities).map { graph.entities[$0].name })
  }

  private func paper(_ paper: StoredGraph.Paper) -> AnswerValue {
    .record(
      [.init("arxiv_id", .text(paper.id.rawValue)), .init("title", .text(paper.title))], text: paper.title,
      ending: "[\(paper.id)]")
  }
}
