import GraphQueries
import GraphStorage

/// What leads from one entity to another; where a name means several things, the most central is meant.
struct PathQuestion: Question {
  let start: String
  let end: String

  func answer(from store: GraphStore) throws -> Answer? {
    let graph = try store.graph()
    guard let start = try SenseList.mostCentral(named: start, in: graph, of: store),
      let end = try SenseList.mostCentral(named: end, in: graph, of: store)
    else { return nil }
    guard let found = try EntityPath(from: start, to: end, in: graph) else {
      let names = [start, end].map { "'\(graph.entities[$0].name)'" }
      Terminal.note(TerminalText.escaped("kg: nothing connects \(names[0]) and \(names[1])"))
      return nil
    }
    return try PathAnswer(graph: graph, store: store).answer(for: found)
  }
}
