import EntityExtraction
import GraphQueries
import GraphStorage

/// The way from one entity to another as a table, a line a step.
struct PathAnswer {
  let graph: StoredGraph
  let store: GraphStore

  func print(_ path: EntityPath) throws {
    var table = Table(columns: [
      .init(title: "entity", isFlexible: true), .init(title: "type"),
      .init(title: "joined by", isFlexible: true),
      .init(title: "sentence", isFlexible: true),
    ])
    let start = graph.entities[path.start]
    table.rows.append([start.displayName, start.type.rawValue, "", ""])
    var before = path.start
    for step in path.steps {
      let entity = graph.entities[step.entity]
      let (reason, sentence) = try words(for: step, after: before)
      table.rows.append([entity.displayName, entity.type.rawValue, reason, sentence])
      before = step.entity
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }

  private func words(for step: EntityPath.Step, after before: Int) throws -> (
    reason: String, sentence: String
  ) {
    switch step.link {
    case .paper(let paper):
      let connection = try store.connection(of: [before, step.entity], in: graph.papers[paper].id)
      return ("\(graph.papers[paper].title) [\(graph.papers[paper].id)]", connection?.sentence ?? "")
    case .relation(let relation):
      let connection = try store.connection(by: relation)
      let words = relation.type == .variantOf ? "is a variant of" : "is part of"
      let names = [relation.source, relation.target].map { graph.entities[$0].shortName }
      let paper = connection.map { " [\($0.paper)]" } ?? ""
      return ("\(names[0]) \(words) \(names[1])\(paper)", connection?.sentence ?? "")
    }
  }
}
