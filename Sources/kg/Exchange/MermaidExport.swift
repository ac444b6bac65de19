import GraphExchange
import GraphRendering

/// Writes pictures as Mermaid charts, which places of nodes mean nothing to.
struct MermaidExport {
  let source: PictureSource

  /// Writes the chart of what a picture would show, cut to what Mermaid can draw.
  ///
  /// - Returns: Whether there was something to draw.
  func draw(_ subject: PictureSubject, to path: String) throws -> Bool {
    guard let picture = try source.picture(of: subject, width: Double(PictureOptions.pageWidth)) else {
      return false
    }
    let chart = MermaidFlowchart(
      title: picture.title,
      nodes: picture.nodes.map { node in
        MermaidFlowchart.Node(label: node.label, kind: node.kind.rawValue, isFocus: node.isFocus)
      },
      edges: picture.edges.map { edge in
        let isDirected = edge.kind != .related
        return MermaidFlowchart.Edge(
          source: edge.source, target: edge.target,
          label: isDirected ? edge.kind.rawValue.replacing("_", with: " ") : "", isDirected: isDirected,
          weight: edge.weight)
      })
    try OutputFile.write(to: path, chart.write)
    let left = picture.edges.count - chart.edgeCount
    Terminal.note(
      "\(path == "-" ? "mermaid" : path): \(Number.counted(chart.nodeCount, "node")), \(Number.counted(chart.edgeCount, "edge"))"
        + (left > 0 ? "; \(Number.counted(left, "weaker edge")) left out" : ""))
    return true
  }
}
