import EntityExtraction
import GraphQueries
import GraphStorage

/// What connects a neighbour to the entities of a question, in words.
///
/// A shared paper ends in what it does with the entity asked for and with the neighbour: `uses → introduces`.
struct NeighbourReason {
  private let papers: [(title: String, roles: String)]
  private let links: [String]
  private let sentence: ConnectingSentence?

  /// More papers than this are counted only.
  private static let shownPapers = 2
  private static let shownBridges = 2

  init(_ neighbour: Neighbour, graph: StoredGraph, sentence: ConnectingSentence?) {
    papers = neighbour.papers.map { shared in
      let paper = graph.papers[shared.paper]
      return (
        paper.title, "[\(paper.id)] \(shared.originRole.rawValue) → \(shared.role.rawValue)"
      )
    }
    var links = neighbour.relations.map { relation in
      let (source, target) = (graph.entities[relation.source].name, graph.entities[relation.target].name)
      return "\(source) is a \(relation.type == .variantOf ? "variant" : "part") of \(target)"
    }
    if neighbour.papers.isEmpty {
      if !neighbour.words.isEmpty {
        links.append("both names have \(neighbour.words.map { "'\($0)'" }.joined(separator: ", "))")
      }
      if !neighbour.bridges.isEmpty {
        let bridges = neighbour.bridges.prefix(Self.shownBridges).map { graph.entities[$0].name }
        links.append("by way of \(bridges.joined(separator: ", "))")
      }
    }
    self.links = links
    self.sentence = sentence
  }

  /// The cells of a row in a pipe: papers, other links, the sentence and its place.
  var cells: [String] {
    [
      (papers.prefix(Self.shownPapers).map { "\($0.title) \($0.roles)" } + rest).joined(separator: "; "),
      links.joined(separator: "; "), sentence.map { Self.oneLine($0.text) } ?? "",
      sentence.map { "\($0.place.path):\($0.place.line)" } ?? "",
    ]
  }

  /// The lines below a row on a terminal, none wider than it.
  func lines(width: Int) -> [String] {
    let indent = "  "
    let room = max(width - indent.utf8.count, 24)
    var lines = papers.prefix(Self.shownPapers).map { paper in
      let title = TerminalText.escaped(paper.title)
      let space = max(room - TerminalText.width(of: paper.roles) - 1, 8)
      return TerminalText.fittedLine("\(TerminalText.fittedLine(title, to: space)) \(paper.roles)", to: room)
    }
    lines += rest.map { "\($0) papers" }
    lines += links.map { TerminalText.fittedLine(TerminalText.escaped($0), to: room) }
    if let sentence {
      lines += TerminalText.wrapped(
        TerminalText.escaped("“\(Self.oneLine(sentence.text))”"), to: room, lines: 2)
    }
    return lines.map { indent + $0 }
  }

  private var rest: [String] {
    papers.count > Self.shownPapers ? ["+\(papers.count - Self.shownPapers)"] : []
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
