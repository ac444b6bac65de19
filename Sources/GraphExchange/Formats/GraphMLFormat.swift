internal import TextEscaping

/// GraphML, for Gephi, Cytoscape, yEd, igraph and NetworkX.
public struct GraphMLFormat: ExchangeFormat {
  private static let kind = ExchangeAttribute("kind", .text)

  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    try sink.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    try writeKeys(ExchangeNode.attributes, of: "node", to: sink)
    try writeKeys([Self.kind] + ExchangeEdge.attributes, of: "edge", to: sink)
    try sink.write("<graph id=\"kg\" edgedefault=\"directed\">\n")
    try graph.nodes { node in
      let data = self.data(ExchangeNode.attributes, node.values, of: "node")
      try sink.write("<node id=\"\(XMLEscape.escape(node.id))\">\(data)</node>\n")
    }
    try graph.edges { edge in
      let data = self.data(
        [Self.kind] + ExchangeEdge.attributes, [.text(edge.kind)] + edge.values, of: "edge")
      try sink.write(
        "<edge source=\"\(XMLEscape.escape(edge.source))\" target=\"\(XMLEscape.escape(edge.target))\">\(data)</edge>\n"
      )
    }
    try sink.write("</graph>\n</graphml>\n")
  }

  private func writeKeys(_ attributes: [ExchangeAttribute], of element: String, to sink: any ExchangeSink)
    throws
  {
    for attribute in attributes {
      let type =
        switch attribute.kind {
        case .text, .day, .list: "string"
        case .integer: "int"
        case .number: "double"
        case .flag: "boolean"
        }
      try sink.write(
        "<key id=\"\(element)_\(attribute.name)\" for=\"\(element)\" attr.name=\"\(attribute.name)\" attr.type=\"\(type)\"/>\n"
      )
    }
  }

  private func data(_ attributes: [ExchangeAttribute], _ values: [ExchangeValue?], of element: String)
    -> String
  {
    zip(attributes, values).map { attribute, value in
      value.map { "<data key=\"\(element)_\(attribute.name)\">\(XMLEscape.escape($0.text))</data>" } ?? ""
    }.joined()
  }
}
