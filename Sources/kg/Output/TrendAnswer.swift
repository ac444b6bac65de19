import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// What is on the rise as a table.
struct TrendAnswer {
  let graph: StoredGraph
  let seen: [ClosedRange<PostDate>?]

  func print(_ rising: RisingEntities, limit: Int) {
    let counts = [(rising.papers, rising.period), (rising.papersBefore, rising.past)].map { count, days in
      "\(Number.counted(count, "paper")) from \(days.lowerBound) to \(days.upperBound)"
    }
    Terminal.print("\(counts[0]), \(counts[1])")
    var table = Table(columns: [
      .init(title: "entity", isFlexible: true), .init(title: "type"), .init(title: "first seen"),
      .init(title: "last seen"), .init(title: "papers", isNumber: true),
      .init(title: "papers before", isNumber: true),
      .init(title: "a month", isNumber: true), .init(title: "a month before", isNumber: true),
      .init(title: "by chance", isNumber: true),
    ])
    for row in rising.entities.prefix(limit) {
      let entity = graph.entities[row.entity]
      let days = seen[row.entity]
      table.rows.append([
        entity.displayName, entity.type.rawValue, days.map { "\($0.lowerBound)" } ?? "",
        days.map { "\($0.upperBound)" } ?? "", "\(row.papers)", "\(row.papersBefore)",
        aMonth(row.papers, rising.period), aMonth(row.papersBefore, rising.past),
        Number.fixed(row.chance, decimals: 4),
      ])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }

  private func aMonth(_ papers: Int, _ days: ClosedRange<PostDate>) -> String {
    Number.fixed(Double(papers) / RisingEntities.months(of: days), decimals: 2)
  }
}
