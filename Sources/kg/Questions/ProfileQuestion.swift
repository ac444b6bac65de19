import GraphQueries
import GraphStorage

/// What is known of each sense of some names.
struct ProfileQuestion: Question {
  let names: [String]
  let scope: AnswerScope
  let showsEvidence: Bool

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let entities = try SenseList.entities(named: names, in: graph, of: store) else { return nil }
    let profiler = try EntityProfiler(graph, preparedIn: store)
    let siteURL = try store.siteURL()
    return Answer(
      schema: "kg-about-1",
      parts: try entities.map { entity in
        let record = try store.record(of: entity, results: scope.limit)
        try graph.check(record.results.flatMap(\.entities), of: store)
        let profile = try profiler.profile(of: entity, record: record, neighbours: scope.limit)
        var part = ProfileAnswer(graph: graph, profile: profile, siteURL: siteURL, limit: scope.limit).part
        if showsEvidence {
          part.tables.append(
            EvidenceColumns.table(of: try store.sentences(naming: entity), limit: scope.limit))
        }
        return part
      })
  }
}
