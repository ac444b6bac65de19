import EntityExtraction
import GraphStorage

/// How much a graph holds, as a table.
struct StatsAnswer {
  let size: GraphSize
  let graph: StoredGraph

  func print() {
    var table = Table(columns: [.init(title: "what"), .init(title: "count", isNumber: true)])
    if let days = graph.days { table.rows.append(["days", "\(days.lowerBound) – \(days.upperBound)"]) }
    table.rows += [
      ["posts", size.posts], ["summaries", size.summaries], ["papers", size.papers],
      ["entities", size.entities],
    ].map { ["\($0[0])", "\($0[1])"] }
    for type in EntityType.allCases {
      let count = graph.entities.count { $0.type == type }
      table.rows.append(["  \(type.rawValue)", "\(count)"])
    }
    table.rows += [
      ["  of these generic", size.genericEntities], ["mentions", size.mentions], ["results", size.results],
      ["relations", size.relations],
    ].map { ["\($0[0])", "\($0[1])"] }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }
}
