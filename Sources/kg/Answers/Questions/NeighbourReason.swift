import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What connects a neighbour to the entities of a question, in words.
///
/// A shared paper ends in what it does with the entity asked for and with the neighbour: `uses → introduces`.
struct NeighbourReason {
  private let neighbour: Neighbour
  private let graph: StoredGraph
  private let sentence: ConnectingSentence?
  private let showsPlace: Bool

  /// More papers than this are counted only.
  private static let shownPapers = 2
  private static let shownBridges = 2

  /// Creates the words for a neighbour; evidence is shown with its place in a post, and whole.
  init(
    _ neighbour: Neighbour, graph: StoredGraph, sentence: ConnectingSentence?, showsEvidence: Bool = false
  ) {
    self.neighbour = neighbour
    self.graph = graph
    self.sentence = sentence
    showsPlace = showsEvidence
  }

  /// The columns that reasons add to a row.
  static func columns(showsEvidence: Bool) -> [AnswerTable.Column] {
    [
      .init("shared_papers", isNumber: true, placement: .hidden),
      .init("papers", placement: .below(lines: shownPapers)),
      .init("links", placement: .below(lines: 4)),
      .init("sentence", placement: .below(lines: showsEvidence ? 6 : 2)),
      .init("path", placement: showsEvidence ? .below(lines: 1) : .hidden),
      .init("line", isNumber: true, placement: .hidden),
    ]
  }

  /// The values of those columns.
  var values: [AnswerValue] {
    [
      .integer(neighbour.papers.count), papers, .texts(links),
      .quotation(sentence?.text), path, AnswerValue(sentence?.place.line),
    ]
  }

  private var path: AnswerValue {
    guard let place = sentence?.place else { return .missing }
    return .shown(place.path, as: showsPlace ? "\(place.path):\(place.line)" : place.path)
  }

  private var papers: AnswerValue {
    let papers = neighbour.papers.map { shared -> AnswerValue in
      let paper = graph.papers[shared.paper]
      let roles = "[\(paper.id)] \(shared.originRole.rawValue) → \(shared.role.rawValue)"
      return .record(
        [
          .init("arxiv_id", .text(paper.id.rawValue)), .init("title", .text(paper.title)),
          .init("origin_role", .text(shared.originRole.rawValue)), .init("role", .text(shared.role.rawValue)),
        ], text: paper.title, ending: roles)
    }
    return .list(papers)
  }

  private var links: [String] {
    var links = neighbour.relations.map { relation in
      let (source, target) = (graph.entities[relation.source].name, graph.entities[relation.target].name)
      return RelationWords.sentence(source, relation.type, target)
    }
    guard neighbour.papers.isEmpty else { return links }
    if !neighbour.words.isEmpty {
      links.append("both names have \(neighbour.words.map { "'\($0)'" }.joined(separator: ", "))")
    }
    if !neighbour.bridges.isEmpty {
      let bridges = neighbour.bridges.prefix(Self.shownBridges).map { graph.entities[$0].name }
      links.append("by way of \(bridges.joined(separator: ", "))")
    }
    return links
  }
}
