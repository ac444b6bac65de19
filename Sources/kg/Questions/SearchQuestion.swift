import GraphQueries
import GraphStorage

/// Which names, titles and sentences have a text.
struct SearchQuestion: Question {
  let text: String
  let scope: AnswerScope

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph().selection(since: scope.period.since, until: scope.period.until)
    let names = NameSearch(text)
    let sentences = try SentenceSearch(text).sentences(in: store, limit: scope.limit, during: scope.period)
    let answer = SearchAnswer(
      graph: graph, names: names, siteURL: try store.siteURL(), limit: scope.limit
    ).answer(
      to: text, entities: names.entities(in: graph, where: scope.hasType),
      papers: names.papers(in: graph), sentences: sentences)
    return answer.orNote(TerminalText.escaped("no name, title or sentence has '\(text)'"))
  }
}
