import GraphQueries
import GraphStorage

/// Which entities are the most central.
struct TopQuestion: Question {
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph().selection(since: scope.period.since, until: scope.period.until)
    let entities = TopEntities(graph).entities(ofType: scope.type, includesGeneric: scope.includesGeneric)
    guard !entities.isEmpty else {
      Terminal.note("kg: the graph has no such entity")
      return nil
    }
    return TopAnswer(graph: graph).answer(for: entities, limit: scope.limit)
  }
}
