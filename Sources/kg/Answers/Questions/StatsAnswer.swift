import EntityExtraction
import GraphStorage
import PaperCorpus

/// How much a graph holds.
struct StatsAnswer {
  let size: GraphSize
  let graph: StoredGraph

  var answer: Answer {
    let counts =
      [
        ("posts", size.posts), ("summaries", size.summaries), ("papers", size.papers),
        ("entities", size.entities),
      ] + EntityType.allCases.map { type in (type.rawValue, graph.entities.count { $0.type == type }) }
      + [
        ("generic", size.genericEntities), ("mentions", size.mentions), ("results", size.results),
        ("relations", size.relations),
      ]
    let parts = Set(EntityType.allCases.map(\.rawValue) + ["generic"])
    let rows = counts.map { name, count in
      [AnswerValue.shown(name, as: parts.contains(name) ? "  \(name)" : name), .integer(count)]
    }
    let fields =
      graph.days.map { days in
        [
          AnswerValue.Field("first_day", .text(days.lowerBound.description)),
          AnswerValue.Field("last_day", .text(days.upperBound.description)),
        ]
      } ?? []
    return Answer(
      schema: "kg-stats-1", heading: graph.days.map { "\($0.lowerBound) – \($0.upperBound)" }, fields: fields,
      tables: [
        AnswerTable(key: "counts", columns: [.init("what"), .init("count", isNumber: true)], rows: rows)
      ])
  }
}
