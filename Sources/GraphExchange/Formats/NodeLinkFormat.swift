internal import TextEscaping

/// Node-link JSON, for D3, force-graph and NetworkX.
///
/// The edges stand twice, as `links` and as `edges`: D3 and NetworkX before 3.4 read the first, NetworkX from 3.6 on the
/// second, and each fails without its own.
public struct NodeLinkFormat: ExchangeFormat {
  /// Creates the format.
  public init() {}

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws {
    let days = [("first_day", graph.firstDay), ("last_day", graph.lastDay)].map {
      ($0, $1.map(JSONString.quote))
    }
    try sink.write(
      "{\"directed\": true, \"multigraph\": true, \"graph\": \(JSONObject.text(days)),\n\"nodes\": ")
    var nodes = try JSONListWriter(to: sink)
    try graph.nodes { node in
      try nodes.add(
        JSONObject.text(
          [("id", JSONString.quote(node.id))] + JSONObject.pairs(ExchangeNode.attributes, node.values)))
    }
    try nodes.close()
    for name in ["links", "edges"] {
      try sink.write(",\n\"\(name)\": ")
      var edges = try JSONListWriter(to: sink)
      try graph.edges { edge in
        let kind = JSONString.quote(edge.kind)
        let ends = [
          ("source", JSONString.quote(edge.source)), ("target", JSONString.quote(edge.target)), ("key", kind),
          ("kind", kind),
        ]
        try edges.add(JSONObject.text(ends + JSONObject.pairs(ExchangeEdge.attributes, edge.values)))
      }
      try edges.close()
    }
    try sink.write("}\n")
  }
}
