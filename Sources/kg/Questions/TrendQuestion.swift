import GraphQueries
import GraphStorage

/// What the papers of a period have more often than those before it.
struct TrendQuestion: Question {
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let rising = RisingEntities(in: graph, since: scope.period.since, where: scope.shows) else {
      let days = graph.days.map { "; the posts are from \($0.lowerBound) to \($0.upperBound)" } ?? ""
      Terminal.note("kg: a trend needs papers since a day, and others before it\(days)")
      return nil
    }
    return try TrendAnswer(graph: graph, store: store).answer(for: rising, limit: scope.limit)
      .orNote("nothing such is on the rise")
  }
}
