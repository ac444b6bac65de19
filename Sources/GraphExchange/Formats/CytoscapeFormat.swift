internal import TextEscaping

/// Cytoscape JSON, for Cytoscape, Cytoscape.js and NetworkX.
///
/// NetworkX wants `value` and `name` in each node and a `key` in each edge, Cytoscape `interaction`.
public struct CytoscapeFormat: ExchangeFormat {
  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    try sink.write(
      """
      {"format_version": "1.0", "generated_by": "kg", "data": {"name": "kg"}, "directed": true, "multigraph": true, \
      "elements": {"nodes":\u{20}
      """)
    var nodes = try JSONListWriter(to: sink)
    try graph.nodes { node in
      let id = JSONString.quote(node.id)
      let data = [("id", id), ("value", id)] + JSONObject.pairs(ExchangeNode.attributes, node.values)
      try nodes.add("{\"data\": \(JSONObject.text(data))}")
    }
    try nodes.close()
    try sink.write(",\n\"edges\": ")
    var edges = try JSONListWriter(to: sink)
    var number = 0
    try graph.edges { edge in
      let kind = JSONString.quote(edge.kind)
      let data =
        [
          ("id", "\"edge:\(number)\""), ("source", JSONString.quote(edge.source)),
          ("target", JSONString.quote(edge.target)), ("key", kind), ("interaction", kind), ("kind", kind),
        ] + JSONObject.pairs(ExchangeEdge.attributes, edge.values)
      try edges.add("{\"data\": \(JSONObject.text(data))}")
      number += 1
    }
    try edges.close()
    try sink.write("}}\n")
  }
}
