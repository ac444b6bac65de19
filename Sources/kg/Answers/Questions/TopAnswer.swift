import GraphQueries
import GraphStorage

/// The most central entities.
struct TopAnswer {
  let graph: StoredGraph

  func answer(for entities: [Int], limit: Int) -> Answer {
    let columns: [AnswerTable.Column] =
      EntityColumns.columns + [
        .init("papers", isNumber: true), .init("pagerank", isNumber: true),
      ]
    let table = AnswerTable(key: "entities", columns: columns, first: limit, of: entities) { index in
      let entity = graph.entities[index]
      return EntityColumns.values(of: entity)
        + [.integer(entity.papers), .decimal(entity.pageRank, decimals: 5)]
    }
    return Answer(schema: "kg-top-1", tables: [table])
  }
}
