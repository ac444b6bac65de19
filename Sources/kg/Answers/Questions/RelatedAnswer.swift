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
  private let showsEvidence: Bool
  private let period: StoredGraph.Period
  /// Where each entity of the part asked about is in the whole graph; nil where the part is the whole.
  private let wholeIndex: [Int]?

  /// Prepares the part of a graph that some days make up for questions.
  ///
  /// - Parameters:
  ///   - whole: The whole graph.
  ///   - store: Its database.
  ///   - limit: How many neighbours to give.
  ///   - type: Their type; nil for all.
  ///   - includesGeneric: Whether generic ones count.
  ///   - period: The days.
  ///   - origins: Indices of entities that are in the part whether those days have them or not.
  ///   - showsEvidence: Whether to show section and place of sentences.
  /// - Throws: `GraphError`.
  init(
    graph whole: StoredGraph, store: GraphStore, limit: Int, type: EntityType?, includesGeneric: Bool,
    during period: StoredGraph.Period = .init(), keeping origins: [Int] = [], showsEvidence: Bool = false
  ) throws {
    let graph = whole.selection(
      since: period.since, until: period.until, keeping: Set(origins.map { whole.entities[$0].name }))
    self.graph = graph
    self.period = period
    self.showsEvidence = showsEvidence
    if period == .init() {
      wholeIndex = nil
    } else {
      let places = Dictionary(uniqueKeysWithValues: whole.entities.enumerated().map { ($1.name, $0) })
      wholeIndex = graph.entities.map { places[$0.name] ?? 0 }
    }
    self.store = store
    related = try RelatedEntities(graph, preparedIn: period == .init() ? store : nil)
    self.limit = limit
    self.type = type
    self.includesGeneric = includesGeneric
  }

  /// The answer: what is near each group of entities together, by their indices in the whole graph.
  func answer(for groups: [[Int]]) throws -> Answer {
    Answer(schema: "kg-related-1", parts: try groups.map(part))
  }

  /// What is near some entities together, given by their indices in the whole graph.
  func part(about wholeOrigins: [Int]) throws -> Answer.Part {
    let origins =
      wholeIndex.map { whole in wholeOrigins.compactMap { whole.firstIndex(of: $0) } } ?? wholeOrigins
    let neighbours = try related.neighbours(of: origins, limit: limit) { candidate in
      (type == nil || candidate.type == type) && (includesGeneric || !candidate.isGeneric)
    }
    let sentences = try store.sentences(
      connecting: wholeOrigins, with: neighbours.map { inWhole($0.entity) },
      during: period)
    let entities = origins.map { graph.entities[$0] }
    return Answer.Part(
      heading: EntityColumns.heading(of: entities), fields: EntityColumns.fields(of: entities),
      tables: [
        AnswerTable(
          key: "related", columns: Self.columns + NeighbourReason.columns(showsEvidence: showsEvidence),
          rows: neighbours.map { neighbour in
            EntityColumns.values(of: graph.entities[neighbour.entity])
              + [.decimal(neighbour.score, decimals: 4)]
              + NeighbourReason(
                neighbour, graph: graph, sentence: sentences[inWhole(neighbour.entity)],
                showsEvidence: showsEvidence
              ).values
          })
      ])
  }

  private func inWhole(_ entity: Int) -> Int { wholeIndex?[entity] ?? entity }

  private static let columns: [AnswerTable.Column] =
    [
      .init("related", isFlexible: true), .init("short_name", placement: .hidden), .init("type"),
      .init("score", isNumber: true),
    ]
}
