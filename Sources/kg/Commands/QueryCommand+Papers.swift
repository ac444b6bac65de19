import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

extension QueryCommand {
  func profile(ofPaper text: String, _ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    guard let index = PaperList(of: text, in: graph).paper else { return nil }
    let id = graph.papers[index].id
    return PaperAnswer(graph: graph, siteURL: try store.siteURL(), limit: limit).answer(
      about: index, record: try store.record(of: id), results: try store.results(of: id),
      sentences: evidence ? try store.sentences(in: id) : nil)
  }

  /// Opens the paper that `--paper` means, where that is asked for.
  func openPaper(_ graph: StoredGraph, _ store: GraphStore) throws {
    guard let open, let paper, let index = PaperList(of: paper, in: graph).paper else { return }
    switch open {
    case .paper: try Browser.open(graph.papers[index].url ?? "")
    case .post: try Browser.open(try store.siteURL() + graph.papers[index].address)
    }
  }

  /// The papers or posts near some entities.
  func papersOrPosts(
    nearEntities names: [String], _ graph: StoredGraph, _ store: GraphStore
  ) throws -> Answer? {
    guard let groups = SenseList.origins(named: names, in: graph) else { return nil }
    let near = try RelatedPapers(graph)
    let parts = try groups.map { group in
      let entities = group.map { graph.entities[$0] }
      return try part(
        try near.papers(near: group), near, graph, store, showsPosts: posts,
        heading: EntityColumns.heading(of: entities), fields: EntityColumns.fields(of: entities))
    }
    return answer(parts, showsPosts: posts)
  }

  /// What is near a post or a paper.
  func papersOrPosts(near text: String, _ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let near = try RelatedPapers(graph)
    if let post = try store.postPapers().first(where: { $0.path == text || $0.path.hasSuffix("/" + text) }) {
      let ids = Set(post.papers)
      let origins = graph.papers.indices.filter { ids.contains(graph.papers[$0].id) }
      let part = try part(
        try near.papers(orPapers: origins), near, graph, store, showsPosts: !papers, without: post.path,
        heading: post.path,
        fields: [
          .init("origin_path", .text(post.path)), .init("origin_date", AnswerValue(post.date?.description)),
        ])
      return answer([part], showsPosts: !papers)
    }
    guard let index = PaperList(of: text, in: graph).paper else { return nil }
    let paper = graph.papers[index]
    let part = try part(
      try near.papers(orPapers: [index]), near, graph, store, showsPosts: posts,
      heading: "\(paper.title) · \(paper.id)",
      fields: [
        .init("origin_arxiv_id", .text(paper.id.rawValue)), .init("origin_title", .text(paper.title)),
      ])
    return answer([part], showsPosts: posts)
  }

  private func part(
    _ found: [RelatedPaper], _ near: RelatedPapers, _ graph: StoredGraph, _ store: GraphStore,
    showsPosts: Bool, without path: String? = nil, heading: String, fields: [AnswerValue.Field]
  ) throws -> Answer.Part {
    let answer = RelatedPapersAnswer(graph: graph, siteURL: try store.siteURL(), limit: limit)
    guard showsPosts else {
      return answer.part(
        found.filter { period.contains(graph.papers[$0.paper].date) }, heading: heading, fields: fields)
    }
    let posts = try store.postPapers().filter { $0.path != path && period.contains($0.date) }
    return answer.part(near.posts(of: found, among: posts), heading: heading, fields: fields)
  }

  private func answer(_ parts: [Answer.Part], showsPosts: Bool) -> Answer {
    let answer = Answer(schema: showsPosts ? "kg-related-posts-1" : "kg-related-papers-1", parts: parts)
    if answer.isEmpty { Terminal.note("kg: no other \(showsPosts ? "post" : "paper") is near") }
    return answer
  }
}
