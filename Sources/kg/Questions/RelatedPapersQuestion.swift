import EntityExtraction
import EntityLinking
import GraphQueries
import GraphStorage
import PaperCorpus

/// Which papers or posts are near to entities, to a paper or to a post.
struct RelatedPapersQuestion: Question {
  /// What the papers or posts are to be near to.
  enum Origin {
    /// Entities by their names, as in `RelatedQuestion`.
    case entities([String])
    /// A post by its path or the end of it, or a paper by its id or title.
    case postOrPaper(String)
  }

  let origin: Origin
  /// Whether posts are asked for, or papers; nil for whichever the origin is.
  let wantsPosts: Bool?
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let near = try Nearness(graph: store.graph(), store: store, scope: scope)
    return switch origin {
    case .entities(let names): try near.answer(nearEntities: names, showsPosts: wantsPosts ?? false)
    case .postOrPaper(let text):
      if let post = try near.post(named: text) {
        try near.answer(nearPost: post, showsPosts: wantsPosts ?? true)
      } else {
        text.hasSuffix(".md")
          ? near.noteUnknownPost(text) : try near.answer(nearPaper: text, showsPosts: wantsPosts ?? false)
      }
    }
  }
}

/// The answers about what is near, over one graph.
private struct Nearness {
  let graph: StoredGraph
  let store: GraphStore
  let scope: AnswerScope
  let papers: RelatedPapers
  let posts: [PostPapers]
  let form: RelatedPapersAnswer

  init(graph: StoredGraph, store: GraphStore, scope: AnswerScope) throws {
    self.graph = graph
    self.store = store
    self.scope = scope
    papers = try RelatedPapers(graph, preparedIn: store)
    posts = try store.postPapers()
    form = RelatedPapersAnswer(graph: graph, siteURL: try store.siteURL(), limit: scope.limit)
  }

  func post(named text: String) throws -> PostPapers? {
    posts.first { $0.path == text || $0.path.hasSuffix("/" + text) }
  }

  /// Says that no post has a name, and which one may be meant.
  func noteUnknownPost(_ text: String) -> Answer? {
    let names = posts.map { post in [String(post.path.split(separator: "/").last ?? "")] }
    let near = NearNames.nearest(to: text, among: names, limit: 1).first
    let question = near.map { "; did you mean '\($0.name)'?" } ?? ""
    Terminal.note(TerminalText.escaped("kg: no post with papers is called '\(text)'\(question)"))
    return nil
  }

  func answer(nearEntities names: [String], showsPosts: Bool) throws -> Answer? {
    guard let groups = try SenseList.origins(named: names, in: graph, of: store) else { return nil }
    let parts = try groups.map { group in
      let entities = group.map { graph.entities[$0] }
      return part(
        try papers.papers(near: group), showsPosts: showsPosts, heading: EntityColumns.heading(of: entities),
        fields: EntityColumns.fields(of: entities))
    }
    return answer(parts, showsPosts: showsPosts)
  }

  func answer(nearPost post: PostPapers, showsPosts: Bool) throws -> Answer? {
    let ids = Set(post.papers)
    let origins = graph.papers.indices.filter { ids.contains(graph.papers[$0].id) }
    let part = part(
      try papers.papers(orPapers: origins), showsPosts: showsPosts, without: post.path, heading: post.path,
      fields: [
        .init("origin_path", .text(post.path)), .init("origin_date", AnswerValue(post.date?.description)),
      ])
    return answer([part], showsPosts: showsPosts)
  }

  func answer(nearPaper text: String, showsPosts: Bool) throws -> Answer? {
    guard let index = PaperList(of: text, in: graph).paper else { return nil }
    let paper = graph.papers[index]
    let part = part(
      try papers.papers(orPapers: [index]), showsPosts: showsPosts, heading: "\(paper.title) · \(paper.id)",
      fields: [
        .init("origin_arxiv_id", .text(paper.id.rawValue)), .init("origin_title", .text(paper.title)),
      ])
    return answer([part], showsPosts: showsPosts)
  }

  private func part(
    _ found: [RelatedPaper], showsPosts: Bool, without path: String? = nil, heading: String,
    fields: [AnswerValue.Field]
  ) -> Answer.Part {
    guard showsPosts else {
      return form.part(
        found.filter { scope.period.contains(graph.papers[$0.paper].date) }, heading: heading, fields: fields)
    }
    let others = posts.filter { $0.path != path && scope.period.contains($0.date) }
    return form.part(papers.posts(of: found, among: others), heading: heading, fields: fields)
  }

  private func answer(_ parts: [Answer.Part], showsPosts: Bool) -> Answer? {
    let answer = Answer(schema: showsPosts ? "kg-related-posts-1" : "kg-related-papers-1", parts: parts)
    return answer.orNote("no other \(showsPosts ? "post" : "paper") is near")
  }
}
