internal import EntityLinking
public import GraphStorage
internal import PaperCorpus

/// Finds the paper that a question means.
public struct PaperResolver: Sendable {
  /// What was found.
  public enum Match: Sendable, Hashable {
    /// This paper, by its index.
    case paper(Int)
    /// Several titles have the text, by their indices, the most central first.
    case several([Int])
    /// None has it; these come near, nearest first.
    case unknown(suggestions: [Int])
  }

  private let graph: StoredGraph

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// What a text means: an identifier or address of a paper, else its title, whatever its case, blanks and hyphens,
  /// else the beginning of one title, else a part or the words of one.
  ///
  /// - Complexity: O(n) in the lengths of all titles; quadratic in them for suggestions.
  public func match(_ text: String) -> Match {
    if let paper = graph.papers.index(of: PaperID(written: text))
      ?? graph.papers.index(of: PaperID(rawValue: text))
    {
      return .paper(paper)
    }
    let found = NameSearch(text).papers(in: graph)
    if let nearest = found.first?.likeness {
      let papers = found.filter { $0.likeness == nearest }.map(\.paper)
      return papers.count == 1 ? .paper(papers[0]) : .several(papers)
    }
    return .unknown(
      suggestions: NearNames.nearest(to: text, among: graph.papers.lazy.map { [$0.title, $0.id.rawValue] })
        .map(\.owner))
  }
}
