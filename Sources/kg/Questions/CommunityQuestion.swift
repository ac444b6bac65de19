import GraphQueries
import GraphStorage

/// Which entities belong together with some.
struct CommunityQuestion: Question {
  let names: [String]
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let entities = SenseList.entities(named: names, in: graph) else { return nil }
    let found = try entities.compactMap(EntityCommunities(graph).community)
    if found.isEmpty {
      let quoted = names.map { "'\($0)'" }.joined(separator: ", ")
      Terminal.note(
        TerminalText.escaped("kg: \(quoted) is in no community: it shares too little with others"))
    }
    let answer = CommunityAnswer(graph: graph, limit: scope.limit, type: scope.type)
    return Answer(schema: "kg-community-1", parts: found.map(answer.part)).unlessEmpty
  }
}

/// Which communities there are.
struct CommunityListQuestion: Question {
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    return CommunityListAnswer(graph: graph).answer(
      for: try EntityCommunities(graph).communities, limit: scope.limit
    ).unlessEmpty
  }
}
