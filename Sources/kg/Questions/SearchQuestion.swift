import GraphQueries
import GraphStorage

/// Which names, titles and sentences have a text.
struct SearchQuestion: Question {
  let text: String
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph().selection(since: scope.period.since, until: scope.period.until)
    let names = NameSearch(text)
    let answer = SearchAnswer(graph: graph, siteURL: try store.siteURL(), limit: scope.limit).answer(
      to: text, entities: names.entities(in: graph, where: scope.hasType),
      papers: names.papers(in: graph),
      sentences: try SentenceSearch(text).sentences(in: store) { scope.period.contains($1) })
    return answer.orNote(TerminalText.escaped("no name, title or sentence has '\(text)'"))
  }
}
