import GraphQueries
import GraphStorage

/// The paper that a question means; where it means several, or none, the user is told.
struct PaperList {
  /// Index of the paper; nil where not one alone is meant.
  let paper: Int?

  private static let shown = 5

  init(of text: String, in graph: StoredGraph) {
    func titles(_ papers: some Sequence<Int>) -> String {
      papers.map { "'\(graph.papers[$0].title)' [\(graph.papers[$0].id)]" }.joined(separator: ", ")
    }
    switch PaperResolver(graph).match(text) {
    case .paper(let found): paper = found
    case .several(let found):
      paper = nil
      let rest = found.count > Self.shown ? " and \(Number.grouped(found.count - Self.shown)) more" : ""
      let list = titles(found.prefix(Self.shown)) + rest
      Terminal.note(
        TerminalText.escaped("kg: '\(text)' is in \(found.count) titles: \(list); give an id or more of one"))
    case .unknown(let near):
      paper = nil
      let question = near.isEmpty ? "" : "; did you mean \(titles(near))?"
      Terminal.note(TerminalText.escaped("kg: no paper has the id or title '\(text)'\(question)"))
    }
  }
}
