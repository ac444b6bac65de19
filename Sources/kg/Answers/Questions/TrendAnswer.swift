import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What is on the rise: a period against the time before it.
struct TrendAnswer {
  let graph: StoredGraph
  let store: GraphStore

  func answer(for rising: RisingEntities, limit: Int) throws -> Answer {
    let counts = [(rising.papers, rising.period), (rising.papersBefore, rising.past)].map { count, days in
      "\(Number.counted(count, "paper")) from \(days.lowerBound) to \(days.upperBound)"
    }
    let columns: [AnswerTable.Column] =
      EntityColumns.columns + [
        .init("first_seen"), .init("last_seen", placement: .hidden), .init("papers", isNumber: true),
        .init("papers_before", title: "before", isNumber: true), .init("a_month", isNumber: true),
        .init("a_month_before", title: "before", isNumber: true),
        .init("by_chance", title: "chance", isNumber: true),
      ]
    let shown = rising.entities.prefix(limit)
    let days = try store.daysSeen(of: shown.map { $0.entity })
    var table = AnswerTable(key: "entities", columns: columns)
    table.total = rising.entities.count
    table.rows = shown.indices.map { place in
      let (row, days) = (shown[place], days[place])
      return EntityColumns.values(of: graph.entities[row.entity]) + [
        AnswerValue(days?.lowerBound.description), AnswerValue(days?.upperBound.description),
        .integer(row.papers), .integer(row.papersBefore), aMonth(row.papers, rising.period),
        aMonth(row.papersBefore, rising.past), .decimal(row.chance, decimals: 4),
      ]
    }
    return Answer(
      schema: "kg-trending-1", heading: counts.joined(separator: ", "),
      fields: [
        .init("since", .text(rising.period.lowerBound.description)),
        .init("until", .text(rising.period.upperBound.description)),
        .init("papers_since", .integer(rising.papers)), .init("papers_until", .integer(rising.papersBefore)),
      ], tables: [table])
  }

  private func aMonth(_ papers: Int, _ days: ClosedRange<PostDate>) -> AnswerValue {
    .decimal(Double(papers) / RisingEntities.months(of: days), decimals: 2)
  }
}
