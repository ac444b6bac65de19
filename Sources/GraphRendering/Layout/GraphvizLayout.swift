/// Lays pictures out: Graphviz finds the rough places, then nodes move to where edges cross least and nothing covers
/// anything, on a canvas that suits the column of a page.
///
/// The layout is a function of the picture and the version of Graphviz: neither the order of nodes and edges nor the
/// fonts of the machine matter. Any number of threads may call it; they take turns at Graphviz.
public struct GraphvizLayout: Sendable {
  /// The width of the column that the picture is for, in points.
  public let columnWidth: Double

  /// The width of the text column of the themes that blogs use most, in points.
  public static let defaultColumnWidth = 930.0

  /// Around the drawing.
  private static let margin = 14.0
  /// The width over height that the drawing should have: with title and legend a picture then has about 1.4.
  private static let aspect = 1.6
  /// The share of the canvas that nodes with their gaps take where there is room.
  private static let roomyFill = 0.24
  /// The share beyond which nodes don't find a place any more, so that the canvas has to grow.
  private static let fullestFill = 0.5
  /// Beyond this many nodes the quadratic refinement takes seconds.
  private static let refinementLimit = 150

  /// Creates a layout for a column of a page, 930 points wide unless said otherwise.
  public init(columnWidth: Double = Self.defaultColumnWidth) {
    self.columnWidth = columnWidth
  }

  /// The version of Graphviz that layouts are made with; another one may place nodes otherwise.
  ///
  /// - Throws: `RenderingError.graphvizFailed` where Graphviz does not start.
  public static func graphvizVersion() throws -> String { try GraphvizEngine.version() }

  /// Lays out a picture.
  ///
  /// - Throws: `RenderingError` for a picture that contradicts itself or has nothing to draw, and where Graphviz fails.
  /// - Complexity: about O(*m* · (*n* + *m*)) for *n* drawn nodes and *m* edges up to 150 nodes; beyond that Graphviz' own.
  public func layout(_ picture: Picture) throws -> PictureLayout {
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture)
    let gap = PictureScale.suiting(nodes: graph.nodes.count).gap

    func candidate(_ number: Int) throws -> LayoutRefinement {
      let rough = try roughArrangement(of: graph, extents: extents, gap: gap, attempt: number)
      let fitted = fit(rough, gap: gap)
      var refinement = LayoutRefinement(fitted.arrangement, of: graph, within: fitted.canvas, gap: gap)
      if graph.nodes.count <= Self.refinementLimit { refinement.improve() }
      return refinement
    }
    var best = try candidate(0)
    for number in 1..<attempts(nodes: graph.nodes.count) {
      let other = try candidate(number)
      if other.cost < best.cost { best = other }
    }
    return PictureLayout(best.arrangement, of: graph, margin: Self.margin)
  }

  /// How many beginnings are tried; the small pictures that a blog has most of are cheap to try often.
  private func attempts(nodes: Int) -> Int {
    switch nodes {
    case ...2: 1
    case ...60: 8
    case ...Self.refinementLimit: 4
    default: 1
    }
  }

  /// Graphviz' arrangement: each part on its own, lying down, the parts packed.
  private func roughArrangement(
    of graph: DrawnGraph, extents: [NodeExtent], gap: Double, attempt: Int
  ) throws -> Arrangement {
    var parts: [Arrangement] = []
    for members in graph.components {
      var part = Arrangement(
        extents: members.map { extents[$0] },
        centers: try centers(of: members, graph: graph, extents: extents, attempt: attempt))
      part.layDown()
      parts.append(part)
    }
    let packing = ComponentPacking(aspect: Self.aspect, cell: 24)
    let offsets = packing.offsets(
      of: parts.map { part in part.centers.indices.map { part.box($0).insetBy(-gap / 2) } })

    var centers = [Point](repeating: Point(x: 0, y: 0), count: graph.nodes.count)
    for (number, members) in graph.components.enumerated() {
      for (place, node) in members.enumerated() {
        centers[node] = parts[number].centers[place] + offsets[number]
      }
    }
    return Arrangement(extents: extents, centers: centers)
  }

  private func centers(
    of members: [Int], graph: DrawnGraph, extents: [NodeExtent], attempt: Int
  ) throws -> [Point] {
    var number: [Int: Int] = [:]
    for (place, node) in members.enumerated() { number[node] = place }
    let sizes = members.map { extents[$0].size }
    let mean = sizes.reduce(0) { $0 + $1.width + $1.height } / Double(2 * sizes.count)
    var edges: [(source: Int, target: Int)] = []
    for node in members {
      for neighbor in graph.neighbors[node] where neighbor > node {
        if let source = number[node], let target = number[neighbor] { edges.append((source, target)) }
      }
    }
    return try GraphvizEngine.centers(
      .init(
        sizes: sizes, edges: edges, edgeLength: mean * 1.8,
        model: attempt.isMultiple(of: 2) ? .springs : .stress, seed: attempt / 2 + 1))
  }

  /// Stretches an arrangement over the canvas that suits its nodes, which grows until they all have a place: spread
  /// nodes differ in height, so that a canvas high enough parts them all.
  private func fit(_ rough: Arrangement, gap: Double) -> (arrangement: Arrangement, canvas: Size) {
    var canvas = self.canvas(for: rough.extents, gap: gap)
    while true {
      for share in [0.2, 0.5, 0.8] {
        var fitted = rough
        fitted.spread(by: share)
        fitted.fill(canvas)
        if fitted.separate(gap: gap, within: canvas) { return (fitted, canvas) }
      }
      canvas.height *= 1.04
    }
  }

  /// A canvas inside the column where the nodes have room enough in it, else one as large as they need.
  private func canvas(for extents: [NodeExtent], gap: Double) -> Size {
    let ink = extents.reduce(0) { $0 + ($1.size.width + gap) * ($1.size.height + gap) }
    let widest = extents.map(\.size.width).max() ?? 0
    let highest = extents.map(\.size.height).max() ?? 0
    let roomy = max((ink / Self.roomyFill * Self.aspect).squareRoot(), widest)
    let column = columnWidth - 2 * Self.margin
    // A square is the highest that a page shows well; what needs more is for zooming, not for a column.
    let width = ink / Self.fullestFill <= column * column ? min(roomy, column) : roomy
    let height = min(ink / Self.roomyFill / width, max(width / Self.aspect, ink / Self.fullestFill / width))
    return Size(width: width, height: max(height, highest))
  }
}
