import GraphStorage

/// What is near an entity, or near several together.
struct RelatedQuestion: Question {
  let names: [String]
  let scope: AnswerScope
  let showsEvidence: Bool

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let groups = try SenseList.origins(named: names, in: graph, of: store) else { return nil }
    return try RelatedAnswer(
      graph: graph, store: store, limit: scope.limit, type: scope.type,
      includesGeneric: scope.includesGeneric, during: scope.period, keeping: Array(groups.joined()),
      showsEvidence: showsEvidence
    ).answer(for: groups).orNote("nothing such is near")
  }
}
