internal import TextEscaping

/// Cypher statements that bring a graph into Neo4j or Memgraph: running them again changes nothing, running those of a later
/// export brings what is new. What a later graph has no more stays; only labels and aliases of entities are replaced.
///
/// The first lines of a statement are its rows, at most 200, so that no statement grows with the graph.
public struct CypherFormat: ExchangeFormat {
  private static let rowsPerStatement = 200

  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    for label in ["Paper", "Entity"] {
      try sink.write(
        "CREATE CONSTRAINT kg_\(label.lowercased())_id IF NOT EXISTS FOR (n:\(label)) REQUIRE n.id IS UNIQUE;\n"
      )
    }
    try writeNodes(
      graph.papers.lazy.map(ExchangeNode.init), label: "Paper", having: ExchangeNode.ofPapers, to: sink)
    try writeNodes(
      graph.entities.lazy.map(ExchangeNode.init), label: "Entity",
      having: ExchangeNode.ofEntities.filter { ExchangeNode.attributes[$0].kind != .list }, to: sink)
    try writeAliases(of: graph.entities, to: sink)
    try writeLabels(Set(graph.entities.map(\.type)).sorted(), to: sink)
    try writeEdges(of: graph, to: sink)
  }

  private func writeNodes(
    _ nodes: some Sequence<ExchangeNode>, label: String, having places: [Int], to sink: any ExchangeSink
  ) throws {
    let attributes = places.map { ExchangeNode.attributes[$0] }
    let action = "MERGE (n:\(label) {id: row.id})\nSET \(assignments("n", attributes))"
    var rows: [String] = []
    for node in nodes {
      rows.append(row([("id", CypherString.quote(node.id))], attributes, places.map { node.values[$0] }))
      if rows.count == Self.rowsPerStatement { try writeStatement(&rows, action, to: sink) }
    }
    try writeStatement(&rows, action, to: sink)
  }

  /// Lists stand in statements of their own, as an empty one has no type and none can stand for it.
  private func writeAliases(of entities: [ExchangeEntity], to sink: any ExchangeSink) throws {
    try sink.write("MATCH (n:Entity) REMOVE n.aliases;\n")
    let action = "MATCH (n:Entity {id: row.id})\nSET n.aliases = row.aliases"
    var rows: [String] = []
    for entity in entities where !entity.aliases.isEmpty {
      let aliases = entity.aliases.map { CypherString.quote($0.name) }.joined(separator: ", ")
      rows.append("{id: \(CypherString.quote(entity.nodeID)), aliases: [\(aliases)]}")
      if rows.count == Self.rowsPerStatement { try writeStatement(&rows, action, to: sink) }
    }
    try writeStatement(&rows, action, to: sink)
  }

  private func writeLabels(_ types: [String], to sink: any ExchangeSink) throws {
    guard !types.isEmpty else { return }
    let labels = types.map { ":" + Neo4jName.label($0) }.joined()
    try sink.write("MATCH (n:Entity) REMOVE n\(labels);\n")
    for type in types {
      try sink.write(
        "MATCH (n:Entity {kind: \(CypherString.quote(type))}) SET n:\(Neo4jName.label(type));\n")
    }
  }

  private func writeEdges(of graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    var rows: [String: [String]] = [:]
    var actions: [String: String] = [:]
    try graph.edges { edge in
      let kind = Neo4jName.relationship(edge.kind)
      if actions[kind] == nil {
        actions[kind] = """
          MATCH (a:\(edge.isRole ? "Paper" : "Entity") {id: row.source}), (b:Entity {id: row.target})
          MERGE (a)-[r:\(kind)]->(b)
          SET \(assignments("r", ExchangeEdge.attributes))
          """
      }
      let ends = [
        ("source", CypherString.quote(edge.source)), ("target", CypherString.quote(edge.target)),
      ]
      rows[kind, default: []].append(row(ends, ExchangeEdge.attributes, edge.values))
      if rows[kind]?.count == Self.rowsPerStatement {
        try writeStatement(&rows[kind, default: []], actions[kind] ?? "", to: sink)
      }
    }
    for kind in rows.keys.sorted() {
      try writeStatement(&rows[kind, default: []], actions[kind] ?? "", to: sink)
    }
  }

  /// Writes a statement over rows and empties them.
  private func writeStatement(_ rows: inout [String], _ action: String, to sink: any ExchangeSink) throws {
    guard !rows.isEmpty else { return }
    try sink.write("UNWIND [\n\(rows.joined(separator: ",\n"))\n] AS row\n\(action);\n")
    rows = []
  }

  private func row(
    _ first: [(String, String)], _ attributes: [ExchangeAttribute], _ values: [ExchangeValue?]
  ) -> String {
    let rest = zip(attributes, values).map { ($0.name, $1.map(literal) ?? "null") }
    return "{" + (first + rest).map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  private func literal(_ value: ExchangeValue) -> String {
    if case .text(let text) = value { CypherString.quote(text) } else { value.text }
  }

  private func assignments(_ variable: String, _ attributes: [ExchangeAttribute]) -> String {
    attributes.map { "\(variable).\($0.name) = row.\($0.name)" }.joined(separator: ", ")
  }
}
