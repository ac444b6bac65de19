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

  /// The answer: for one name, what is near each of its senses; for several, what is near them together, each in its
  /// most central sense. Nil where a name is unknown.
  func answer(for names: [String]) throws -> Answer? {
    var questions: [[Int]] = []
    for name in names {
      guard let senses = SenseList(of: name, in: graph).senses else { return nil }
      questions.append(senses)
    }
    let groups = questions.count == 1 ? questions.joined().map { [$0] } : [questions.compactMap(\.first)]
    return Answer(schema: "kg-related-1", parts: try groups.map(part))
  }

  /// What is near some entities together.
  func part(about origins: [Int]) throws -> Answer.Part {
    let neighbours = try related.neighbours(of: origins, limit: limit) { candidate in
      (type == nil || candidate.type == type) && (includesGeneric || !candidate.isGeneric)
    }
    let sentences = try store.sentences(connecting: origins, with: neighbours.map(\.entity))
    let entities = origins.map { graph.entities[$0] }
    let fields =
      entities.count == 1
      ? EntityColumns.fields(of: entities[0])
      : [AnswerValue.Field("entities", .texts(entities.map(\.name)))]
    return Answer.Part(
      heading: entities.map(EntityColumns.heading).joined(separator: " + "), fields: fields,
      tables: [
        AnswerTable(
          key: "related", columns: Self.columns,
          rows: neighbours.map { neighbour in
            EntityColumns.values(of: graph.entities[neighbour.entity])
              + [.decimal(neighbour.score, decimals: 4)]
              + NeighbourReason(neighbour, graph: graph, sentence: sentences[neighbour.entity]).values
          })
      ])
  }

  private static let columns: [AnswerTable.Column] =
    [
      .init("related", isFlexible: true), .init("short_name", placement: .hidden), .init("type"),
      .init("score", isNumber: true),
    ] + NeighbourReason.columns
}
