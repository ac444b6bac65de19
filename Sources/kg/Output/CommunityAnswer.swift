import EntityExtraction
import GraphQueries
import GraphStorage

/// The communities of a graph as a table.
struct CommunityListAnswer {
  let graph: StoredGraph

  func print(_ communities: [EntityCommunity]) {
    var table = Table(columns: [
      .init(title: "community", isFlexible: true), .init(title: "entities", isNumber: true),
      .init(title: "papers", isNumber: true), .init(title: "most typical paper", isFlexible: true),
    ])
    for community in communities {
      let paper = community.papers.first.map { "\(graph.papers[$0].title) [\(graph.papers[$0].id)]" }
      table.rows.append([
        community.name(in: graph), "\(community.members.count)", "\(community.papers.count)", paper ?? "",
      ])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }
}

/// The members of the community around an entity as a table.
struct CommunityAnswer {
  let graph: StoredGraph
  let limit: Int
  let type: EntityType?

  func print(_ community: EntityCommunity) {
    let entities = Number.counted(community.members.count, "entity", plural: "entities")
    let papers = Number.counted(community.papers.count, "paper")
    Terminal.print(TerminalText.escaped("\(community.name(in: graph)) · \(entities) · \(papers)"))
    var table = Table(columns: [
      .init(title: "entity", isFlexible: true), .init(title: "type"), .init(title: "papers", isNumber: true),
    ])
    let members = community.members.filter { type == nil || graph.entities[$0].type == type }
    for member in members.prefix(limit) {
      let entity = graph.entities[member]
      table.rows.append([entity.displayName, entity.type.rawValue, "\(entity.papers)"])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }
}

extension EntityCommunity {
  /// The short names of the members that name it.
  func name(in graph: StoredGraph) -> String {
    namesakes.map { graph.entities[$0].shortName }.joined(separator: ", ")
  }
}
