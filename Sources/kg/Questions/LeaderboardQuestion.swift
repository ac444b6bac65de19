import GraphQueries
import GraphStorage

/// Which figures there are on benchmarks or data sets, or of metrics.
struct LeaderboardQuestion: Question {
  let names: [String]
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let entities = try SenseList.entities(named: names, in: graph, of: store) else { return nil }
    let answer = LeaderboardAnswer(graph: graph, siteURL: try store.siteURL(), limit: scope.limit)
    let parts = try entities.flatMap { entity in
      let results = try store.results(with: entity).filter {
        ($0.evaluatedOn == entity || $0.metric == entity) && scope.period.contains($0.date)
      }
      try graph.check(results.flatMap(\.entities), of: store)
      return answer.parts(about: entity, boards: Leaderboard.all(of: results, in: graph))
    }
    guard !parts.isEmpty else {
      let quoted = names.map { "'\($0)'" }.joined(separator: ", ")
      Terminal.note(
        TerminalText.escaped(
          "kg: no figure is on \(quoted) or of it; figures of its own: "
            + ShellQuote.command(["kg", "query", "--about"], names: names)))
      return nil
    }
    return Answer(schema: "kg-results-1", parts: parts)
  }
}
