import Curation
import EntityExtraction
import GraphQueries
import GraphStorage

/// What looks wrong about the entities.
struct SuspicionQuestion: Question {
  /// What the blog's author has decided, which is not asked again.
  let decisions: CurationFile
  /// The type that one of the entities in question has; nil for all.
  let type: EntityType?
  let limit: Int

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    let settled = SettledEntities(decisions, for: KnownEntity.all(in: graph))
    let found = SuspicionFinder(graph, evidence: try store.evidence(), declared: try store.declaredPairs())
      .suspicions(areSettled: settled.areSettled, isSettled: settled.isSettled)
      .filter { suspicion in type == nil || suspicion.entities.contains { graph.entities[$0].type == type } }
    guard !found.isEmpty else {
      Terminal.note("kg: nothing looks wrong")
      return nil
    }
    return SuspicionAnswer(graph: graph).answer(for: found, limit: limit)
  }
}
