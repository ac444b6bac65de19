import GraphQueries
import GraphStorage
import PaperCorpus

/// What the papers of some days brought.
struct DiffQuestion: Question {
  /// The first day; the last one where none is given.
  let since: PostDate?
  /// The last day; that of the newest post where none is given.
  let until: PostDate?
  /// How many of each kind to show.
  let limit: Int

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let all = graph.days else {
      Terminal.note("kg: no post has a day")
      return nil
    }
    let known = "; the posts are from \(all.lowerBound) to \(all.upperBound)"
    let last = until ?? all.upperBound
    let first = since ?? last
    guard first <= last else {
      Terminal.note("kg: no post is from \(first) or later\(known)")
      return nil
    }
    let (relations, results) = (try store.statedRelations(), try store.results())
    try graph.check(
      relations.flatMap { [$0.relation.source, $0.relation.target] } + results.flatMap(\.entities), of: store)
    let changes = GraphChanges(in: graph, during: first...last, relations: relations, results: results)
    guard !changes.papers.isEmpty else {
      Terminal.note("kg: \(DiffSummary(changes).text)\(known)")
      return nil
    }
    return DiffAnswer(graph: graph, siteURL: try store.siteURL(), limit: limit).answer(changes)
  }
}
