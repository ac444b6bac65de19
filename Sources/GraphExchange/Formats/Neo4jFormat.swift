internal import TextEscaping

/// Tables for `neo4j-admin database import`, which Kùzu and Memgraph load as well: `papers.csv`, `entities.csv`,
/// `roles.csv` and `relations.csv`.
///
/// Values are in one line each, so that the import needs no option; a list is a JSON array in a text, since no separator
/// of Neo4j's own lists is safe from names.
public struct Neo4jFormat: ExchangeFolderFormat {
  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, into folder: any ExchangeFolder) throws {
    try folder.file("papers.csv") { sink in
      try sink.write(nodeHeader(ExchangeNode.ofPapers))
      for paper in graph.papers {
        try sink.write(row(ExchangeNode(paper), ExchangeNode.ofPapers, labels: "Paper"))
      }
    }
    try folder.file("entities.csv") { sink in
      try sink.write(nodeHeader(ExchangeNode.ofEntities))
      for entity in graph.entities {
        let labels = "Entity;\(Neo4jName.label(entity.type))"
        try sink.write(row(ExchangeNode(entity), ExchangeNode.ofEntities, labels: labels))
      }
    }
    for (name, isRole) in [("roles.csv", true), ("relations.csv", false)] {
      try folder.file(name) { sink in
        try sink.write(header([":START_ID", ":END_ID", ":TYPE"], ExchangeEdge.attributes, []))
        try graph.edges { edge in
          guard edge.isRole == isRole else { return }
          try sink.write(
            line(
              [edge.source, edge.target, Neo4jName.relationship(edge.kind)] + edge.values.map { $0?.text }))
        }
      }
    }
  }

  private func nodeHeader(_ places: [Int]) -> String {
    header(["id:ID"], places.map { ExchangeNode.attributes[$0] }, [":LABEL"])
  }

  private func row(_ node: ExchangeNode, _ places: [Int], labels: String) -> String {
    line([node.id] + places.map { node.values[$0]?.text } + [labels])
  }

  private func header(_ first: [String], _ attributes: [ExchangeAttribute], _ last: [String]) -> String {
    let columns = attributes.map { attribute in
      switch attribute.kind {
      case .text, .list: attribute.name
      case .integer: attribute.name + ":int"
      case .number: attribute.name + ":double"
      case .flag: attribute.name + ":boolean"
      case .day: attribute.name + ":date"
      }
    }
    return (first + columns + last).joined(separator: ",") + "\n"
  }

  /// A row; what is missing is nothing, and an empty text is an empty text.
  private func line(_ values: [String?]) -> String {
    let fields = values.map { value in
      value.map { $0.isEmpty ? "\"\"" : CSVField.quote(inOneLine($0)) } ?? ""
    }
    return fields.joined(separator: ",") + "\n"
  }

  private func inOneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}

/// Names as Neo4j's manual advises them.
enum Neo4jName {
  /// A label: `Method`.
  static func label(_ type: String) -> String { type.prefix(1).uppercased() + type.dropFirst() }

  /// A type of relationships: `EVALUATES_ON`.
  static func relationship(_ kind: String) -> String { kind.uppercased() }
}
