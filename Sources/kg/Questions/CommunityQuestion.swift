import GraphQueries
import GraphStorage

/// Which entities belong together with some.
struct CommunityQuestion: Question {
  let names: [String]
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let entities = try SenseList.entities(named: names, in: graph, of: store) else { return nil }
    let part = graph.selection(
      since: scope.period.since, until: scope.period.until,
      keeping: Set(entities.map { graph.entities[$0].name }))
    let origins = entities.compactMap { entity in
      part.entities.firstIndex { $0.name == graph.entities[entity].name }
    }
    let found = try origins.compactMap(EntityCommunities(part).community)
    guard !found.isEmpty else {
      let quoted = names.map { "'\($0)'" }.joined(separator: ", ")
      Terminal.note(
        TerminalText.escaped("kg: \(quoted) is in no community: it shares too little with others"))
      return nil
    }
    let answer = CommunityAnswer(graph: part, limit: scope.limit, type: scope.type)
    return Answer(schema: "kg-community-1", parts: found.map(answer.part)).orNote("no member is of that type")
  }
}

/// Which communities there are.
struct CommunityListQuestion: Question {
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph().selection(since: scope.period.since, until: scope.period.until)
    let communities = try EntityCommunities(graph).communities
    guard !communities.isEmpty else {
      Terminal.note("kg: no entities share papers enough to be a community")
      return nil
    }
    return CommunityListAnswer(graph: graph).answer(for: communities, limit: scope.limit)
  }
}
