import EntityExtraction
import GraphQueries
import GraphStorage

/// The neighbours of one entity or of several, each with what connects it to them.
struct RelatedAnswer {
  private let graph: StoredGraph
  private let store: GraphStore
  private let related: RelatedEntities
  private let limit: Int
  private let type: EntityType?
  private let includesGeneric: Bool

  init(graph: StoredGraph, store: GraphStore, limit: Int, type: EntityType?, includesGeneric: Bool) throws {
    self.graph = graph
    self.store = store
    related = try RelatedEntities(graph)
    self.limit = limit
    self.type = type
    self.includesGeneric = includesGeneric
  }

  /// Prints the answer: for one name, what is near each of its senses; for several, what is near them together,
  /// each in its most central sense. False where a name is unknown.
  func print(for names: [String]) throws -> Bool {
    var questions: [[Int]] = []
    for name in names {
      guard let senses = SenseList(of: name, in: graph).senses else { return false }
      questions.append(senses)
    }
    let groups = questions.count == 1 ? questions.joined().map { [$0] } : [questions.compactMap(\.first)]
    for (position, origins) in groups.enumerated() {
      if position > 0 { Terminal.print("") }
      for line in try lines(from: origins, width: Terminal.width) { Terminal.print(line) }
    }
    return true
  }

  /// The lines of the answer: below each neighbour its reasons on a terminal, beside it in a pipe.
  func lines(from origins: [Int], width: Int?) throws -> [String] {
    let neighbours = try related.neighbours(of: origins, limit: limit) { candidate in
      (type == nil || candidate.type == type) && (includesGeneric || !candidate.isGeneric)
    }
    let sentences = try store.sentences(connecting: origins, with: neighbours.map(\.entity))
    let reasons = neighbours.map {
      NeighbourReason($0, graph: graph, sentence: sentences[$0.entity])
    }
    let headings = origins.map { origin in
      let entity = graph.entities[origin]
      return "\(entity.displayName) · \(entity.type.rawValue) · \(Number.counted(entity.papers, "paper"))"
    }
    guard let width else {
      let table = table(of: neighbours, with: reasons)
      return headings.map(TerminalText.escaped) + table.lines(width: nil)
    }
    let rows = table(of: neighbours).lines(width: width)
    return headings.map(TerminalText.escaped) + rows.prefix(1)
      + zip(rows.dropFirst(), reasons).flatMap { [$0] + $1.lines(width: width) }
  }

  private func table(of neighbours: [Neighbour], with reasons: [NeighbourReason] = []) -> Table {
    var table = Table(columns: [
      .init(title: "related", isFlexible: true), .init(title: "type"), .init(title: "score", isNumber: true),
    ])
    if !reasons.isEmpty {
      let titles = ["papers that have both", "other links", "sentence", "see"]
      table.columns += titles.map { .init(title: $0, isFlexible: true) }
    }
    for (position, neighbour) in neighbours.enumerated() {
      let entity = graph.entities[neighbour.entity]
      table.rows.append(
        [entity.displayName, entity.type.rawValue, Number.fixed(neighbour.score, decimals: 4)]
          + (reasons.isEmpty ? [] : reasons[position].cells))
    }
    return table
  }
}
