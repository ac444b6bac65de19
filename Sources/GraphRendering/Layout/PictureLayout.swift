/// Where everything of a picture stands: the nodes that are drawn with their labels, and the edges between them.
///
/// Points, y growing downwards, the origin in the upper left corner of the drawing. Nodes without an edge are not in
/// it, except those that the picture is about.
public struct PictureLayout: Sendable, Hashable {
  /// A node's place.
  public struct Node: Sendable, Hashable {
    /// The node's index in the picture.
    public let index: Int
    /// The centre of its mark.
    public let center: Point
    /// The diameter of a circle with the mark's area.
    public let markSize: Double
    /// The lines of its label, broken and shortened to fit.
    public let lines: [String]
    /// The label's font size.
    public let fontSize: Double
    /// The label's weight.
    public let weight: TextWidth.Weight
    /// The baseline of the label's first line; the lines are centred on its x.
    public let baseline: Point
    /// From one line's baseline to the next.
    public let lineHeight: Double
    /// What mark and label take; no two of these overlap.
    public let box: Rectangle
  }

  /// An edge's path.
  public struct Edge: Sendable, Hashable {
    /// The edge's index in the picture.
    public let index: Int
    /// Where it leaves the mark of its source.
    public let start: Point
    /// Where it reaches the mark of its target.
    public let end: Point
    /// The control point of a quadratic Bézier curve; nil for a straight edge.
    public let control: Point?
  }

  /// The size of the whole drawing.
  public let size: Size
  /// The nodes that are drawn, ordered by identifier.
  public let nodes: [Node]
  /// The edges, ordered by the identifiers of their ends, then by kind.
  public let edges: [Edge]
}

extension PictureLayout {
  /// Moves an arrangement into the corner of a drawing and draws its edges.
  init(_ arrangement: Arrangement, of graph: DrawnGraph, margin: Double) {
    var bounds = arrangement.bounds
    for edge in EdgeRouting(graph: graph, arrangement: arrangement).paths() {
      guard let control = edge.control else { continue }
      // A curve's middle lies half way to its control point, and nothing of it farther out.
      let middle = (edge.start + edge.end) * 0.25 + control * 0.5
      bounds = bounds.union(Rectangle(center: middle, size: Size(width: 2, height: 2)))
    }
    var placed = arrangement
    placed.move(by: Point(x: margin - bounds.minX, y: margin - bounds.minY))

    size = Size(width: bounds.width + 2 * margin, height: bounds.height + 2 * margin)
    nodes = graph.nodes.enumerated().map { number, index in
      let extent = placed.extents[number]
      let center = placed.centers[number]
      let baseline = center.y + extent.baseline(labelIsBelow: placed.labelIsBelow[number])
      return Node(
        index: index, center: placed.mark(number), markSize: extent.markSize, lines: extent.lines,
        fontSize: extent.fontSize, weight: extent.weight, baseline: Point(x: center.x, y: baseline),
        lineHeight: extent.fontSize * NodeExtent.lineHeight, box: placed.box(number))
    }
    edges = EdgeRouting(graph: graph, arrangement: placed).paths()
  }
}
