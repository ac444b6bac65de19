import GraphQueries
import GraphStorage

/// What is known of a paper.
struct PaperQuestion: Question {
  /// Its id or title, or a part of the title.
  let text: String
  let scope: AnswerScope
  let showsEvidence: Bool

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let index = PaperList(of: text, in: graph).paper else { return nil }
    let id = graph.papers[index].id
    var record = try store.record(of: id)
    let results = try store.results(of: id)
    try graph.check(record.entities + results.flatMap(\.entities), of: store)
    record.uses = record.uses.filter { scope.type == nil || $0.type == scope.type }
    return PaperAnswer(graph: graph, siteURL: try store.siteURL(), limit: scope.limit).answer(
      about: index, record: record, results: results,
      sentences: showsEvidence ? try store.sentences(in: id) : nil)
  }

  /// Where a paper itself is, or its place on the blog.
  ///
  /// - Returns: The address; empty where there is none.
  static func address(of target: OpenTarget, for text: String, from store: GraphStore) throws -> String {
    let graph = try store.graph()
    guard let index = PaperList(of: text, in: graph).paper else { return "" }
    return switch target {
    case .paper: graph.papers[index].url ?? ""
    case .post: try store.siteURL() + graph.papers[index].address
    }
  }
}
