internal import TextEscaping

/// GEXF, for Gephi, Gephi Lite, Sigma and NetworkX: with a time line, sizes and colours.
///
/// The namespace is that of 1.2draft, the one that every reader takes; that of 1.3 is refused by older NetworkX.
public struct GEXFFormat: ExchangeFormat {
  private let colors: [String: String]

  /// Creates the format.
  ///
  /// - Parameter colors: The colour of each kind of node as `#rrggbb`; kinds without one are left to the reader.
  public init(colors: [String: String] = [:]) {
    self.colors = colors
  }

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    // The edges of a time line take no attribute called weight beside their own.
    let edgeAttributes = [ExchangeAttribute("kind", .text)] + ExchangeEdge.attributes.dropFirst()
    try sink.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
      <meta><creator>kg</creator></meta>
      <graph mode="dynamic" timeformat="date" defaultedgetype="directed">

      """)
    try writeAttributes(ExchangeNode.attributes, of: "node", to: sink)
    try writeAttributes(edgeAttributes, of: "edge", to: sink)

    let highestRank = max(
      graph.papers.map(\.pageRank).max() ?? 0, graph.entities.map(\.pageRank).max() ?? 0)
    try sink.write("<nodes>\n")
    try graph.nodes { node in
      try sink.write(
        """
        <node id="\(XMLEscape.escape(node.id))" label="\(XMLEscape.escape(node.label))"\(start(node.firstSeen))>\
        \(attributeValues(node.values))\(color(of: node.kind))\
        <viz:size value="\(size(of: node.pageRank, highest: highestRank))"/></node>

        """)
    }
    try sink.write("</nodes>\n<edges>\n")
    var number = 0
    try graph.edges { edge in
      let values = [.text(edge.kind)] + edge.values.dropFirst()
      try sink.write(
        """
        <edge id="\(number)" source="\(XMLEscape.escape(edge.source))" target="\(XMLEscape.escape(edge.target))" \
        label="\(XMLEscape.escape(edge.kind))" weight="\(edge.weight)"\(start(edge.firstSeen))>\
        \(attributeValues(values))</edge>

        """)
      number += 1
    }
    try sink.write("</edges>\n</graph>\n</gexf>\n")
  }

  private func writeAttributes(
    _ attributes: [ExchangeAttribute], of element: String, to sink: any ExchangeSink
  ) throws {
    try sink.write("<attributes class=\"\(element)\">\n")
    for (index, attribute) in attributes.enumerated() {
      let type =
        switch attribute.kind {
        case .text, .day, .list: "string"
        case .integer: "integer"
        case .number: "double"
        case .flag: "boolean"
        }
      try sink.write("<attribute id=\"\(index)\" title=\"\(attribute.name)\" type=\"\(type)\"/>\n")
    }
    try sink.write("</attributes>\n")
  }

  private func attributeValues(_ values: [ExchangeValue?]) -> String {
    let elements = values.enumerated().map { index, value in
      value.map { "<attvalue for=\"\(index)\" value=\"\(XMLEscape.escape($0.text))\"/>" } ?? ""
    }
    return "<attvalues>\(elements.joined())</attvalues>"
  }

  private func start(_ day: String?) -> String {
    day.map { " start=\"\(XMLEscape.escape($0))\"" } ?? ""
  }

  private func color(of kind: String) -> String {
    guard let color = colors[kind], color.utf8.count == 7, let number = Int(color.dropFirst(), radix: 16)
    else {
      return ""
    }
    return "<viz:color r=\"\(number >> 16)\" g=\"\(number >> 8 & 255)\" b=\"\(number & 255)\"/>"
  }

  /// A diameter from 4 to 40, its area in proportion to the rank.
  private func size(of rank: Double, highest: Double) -> String {
    FixedDecimal.text(4 + 36 * (highest > 0 ? (rank / highest).squareRoot() : 0))
  }
}
