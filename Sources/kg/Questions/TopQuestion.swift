import GraphQueries
import GraphStorage

/// Which entities are the most central.
struct TopQuestion: Question {
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph().selection(since: scope.period.since, until: scope.period.until)
    return TopAnswer(graph: graph).answer(
      for: TopEntities(graph).entities(ofType: scope.type, includesGeneric: scope.includesGeneric),
      limit: scope.limit
    ).unlessEmpty
  }
}
