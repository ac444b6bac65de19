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
    /// How many steps of area that is above the smallest mark, from 0 to 6.
    public let markStep: Int
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

  /// A group that is shown by an area.
  public struct Group: Sendable, Hashable {
    /// The group's index in the picture.
    public let index: Int
    /// Its nodes, by place in the layout.
    public let nodes: [Int]
    /// Its colour, from 0 to 7; no other group has the same.
    public let hue: Int
  }

  /// What is known of a layout that was made from nothing.
  struct Origin: Sendable, Hashable {
    /// What was wrong with it, per edge; 0 where unknown.
    let faultPerEdge: Double
    let edges: Int
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

  /// The width of the column that the picture is for, in points.
  public let columnWidth: Double
  /// The size of the whole drawing.
  public let size: Size
  /// The last layout of the picture that was made from nothing.
  let origin: Origin
  /// The nodes that are drawn, ordered by identifier.
  public let nodes: [Node]
  /// The edges, ordered by the identifiers of their ends, then by kind.
  public let edges: [Edge]
  /// The groups that are shown, by hue.
  public let groups: [Group]
}

extension PictureLayout {
  /// How far a curve may reach into the margin before the whole drawing moves.
  private static let marginReserve = 10.0
  /// How much wider or higher than needed an earlier drawing's size may be.
  private static let sizeReserve = 1.15

  /// Moves an arrangement into the corner of a drawing and draws its edges.
  ///
  /// - Parameters:
  ///   - arrangement: Where the nodes stand.
  ///   - graph: What is drawn.
  ///   - column: The column that the picture is for.
  ///   - earlierSize: The size of the drawing in whose coordinates the arrangement is; its nodes then stay where they
  ///     are as long as all lie inside.
  ///   - earlierHues: For each drawn node the hue that its group had; nil where nothing is known.
  ///   - origin: The last layout from nothing where it isn't this one.
  init(
    _ arrangement: Arrangement, of graph: DrawnGraph, in column: PictureColumn, earlierSize: Size? = nil,
    earlierHues: [Int?]? = nil, origin: Origin? = nil
  ) {
    var placed = arrangement
    placed.roundToTenths()
    let bounds = Self.bounds(of: placed, graph)
    let margin = PictureColumn.margin
    var offset = Point(x: margin - bounds.minX, y: margin - bounds.minY)
    if earlierSize != nil {
      if abs(offset.x) <= Self.marginReserve { offset.x = 0 }
      if abs(offset.y) <= Self.marginReserve { offset.y = 0 }
    }
    placed.move(by: offset)
    placed.roundToTenths()

    let needed = Size(
      width: bounds.maxX + offset.x + margin, height: bounds.maxY + offset.y + margin)
    columnWidth = column.width
    size = Size(
      width: Self.length(needed.width, earlier: earlierSize?.width),
      height: Self.length(needed.height, earlier: earlierSize?.height))
    self.origin = origin ?? Origin(faultPerEdge: 0, edges: graph.edges.count)
    nodes = graph.nodes.enumerated().map { number, index in
      let extent = placed.extents[number]
      let center = placed.centers[number]
      let baseline = center.y + extent.baseline(labelIsBelow: placed.labelIsBelow[number])
      return Node(
        index: index, center: placed.mark(number), markSize: extent.markSize, markStep: extent.markStep,
        lines: extent.lines, fontSize: extent.fontSize, weight: extent.weight,
        baseline: Point(x: center.x, y: baseline), lineHeight: extent.fontSize * NodeExtent.lineHeight,
        box: placed.box(number))
    }
    edges = EdgeRouting(graph: graph, arrangement: placed).paths()
    let hues = GroupHues.hues(
      of: graph.groups.map(\.nodes), earlier: earlierHues ?? graph.nodes.map { _ in nil })
    groups = zip(graph.groups, hues).map { Group(index: $0.index, nodes: $0.nodes, hue: $1) }
      .sorted { $0.hue < $1.hue }
  }

  /// The middle of a node's mark and label, in whole tenths of a point.
  func middle(of node: Node) -> Point {
    let center = node.box.center
    return Point(x: (center.x * 10).rounded() / 10, y: (center.y * 10).rounded() / 10)
  }

  /// What nodes and edges take.
  private static func bounds(of arrangement: Arrangement, _ graph: DrawnGraph) -> Rectangle {
    var bounds = arrangement.bounds
    for edge in EdgeRouting(graph: graph, arrangement: arrangement).paths() {
      guard let control = edge.control else { continue }
      // A curve's middle lies half way to its control point, and nothing of it farther out.
      let middle = (edge.start + edge.end) * 0.25 + control * 0.5
      bounds = bounds.union(Rectangle(center: middle, size: Size(width: 2, height: 2)))
    }
    return bounds
  }

  /// An earlier length while it is enough and not far too much, else the needed one.
  private static func length(_ needed: Double, earlier: Double?) -> Double {
    if let earlier, needed - marginReserve <= earlier, earlier <= needed * sizeReserve { return earlier }
    return (needed * 10).rounded(.up) / 10
  }
}
