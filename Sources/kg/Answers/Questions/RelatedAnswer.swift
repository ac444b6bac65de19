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
  /// The index in the whole graph of each entity of the part asked about.
  private let wholeIndex: [Int]

  /// Prepares the part of a graph that some days make up for questions; what is asked about stays in it.
  init(
    graph whole: StoredGraph, store: GraphStore, limit: Int, type: EntityType?, includesGeneric: Bool,
    during period: StoredGraph.Period = .init(), keeping names: [String] = [], showsEvidence: Bool = false
  ) throws {
    let graph = whole.selection(
      since: period.since, until: period.until, keeping: Self.entities(called: names, in: whole))
    self.graph = graph
    self.period = period
    self.showsEvidence = showsEvidence
    let places = Dictionary(uniqueKeysWithValues: whole.entities.enumerated().map { ($1.name, $0) })
    wholeIndex = graph.entities.map { places[$0.name] ?? 0 }
    self.store = store
    related = try RelatedEntities(graph)
    self.limit = limit
    self.type = type
    self.includesGeneric = includesGeneric
  }

  private static func entities(called names: [String], in graph: StoredGraph) -> Set<String> {
    let resolver = NameResolver(graph)
    let senses = names.flatMap { name -> [Int] in
      if case .senses(let senses) = resolver.match(name) { senses } else { [] }
    }
    return Set(senses.map { graph.entities[$0].name })
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
    let sentences = try store.sentences(
      connecting: origins.map { wholeIndex[$0] }, with: neighbours.map { wholeIndex[$0.entity] },
      during: period)
    let entities = origins.map { graph.entities[$0] }
    let fields =
      entities.count == 1
      ? EntityColumns.fields(of: entities[0])
      : [AnswerValue.Field("entities", .texts(entities.map(\.name)))]
    return Answer.Part(
      heading: entities.map(EntityColumns.heading).joined(separator: " + "), fields: fields,
      tables: [
        AnswerTable(
          key: "related", columns: Self.columns + NeighbourReason.columns(showsEvidence: showsEvidence),
          rows: neighbours.map { neighbour in
            EntityColumns.values(of: graph.entities[neighbour.entity])
              + [.decimal(neighbour.score, decimals: 4)]
              + NeighbourReason(
                neighbour, graph: graph, sentence: sentences[wholeIndex[neighbour.entity]],
                showsEvidence: showsEvidence
              ).values
          })
      ])
  }

  private static let columns: [AnswerTable.Column] =
    [
      .init("related", isFlexible: true), .init("short_name", placement: .hidden), .init("type"),
      .init("score", isNumber: true),
    ]
}
