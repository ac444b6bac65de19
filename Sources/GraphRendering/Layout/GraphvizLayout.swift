internal import Dispatch
internal import Synchronization

/// Lays pictures out: Graphviz finds the rough places, then nodes move to where edges cross least and nothing covers
/// anything, on a canvas that suits the column of a page.
///
/// The layout is a function of the picture and the version of Graphviz: neither the order of nodes and edges nor the
/// fonts of the machine matter, nor how many cores it has. Any number of threads may call it; they take turns at
/// Graphviz.
public struct GraphvizLayout: Sendable {
  /// The width of the column that the picture is for, in points.
  public let columnWidth: Double
  /// How many beginnings are tried; nil for as many as suit the picture.
  private let beginnings: Int?

  /// The width of the text column of the themes that blogs use most, in points.
  public static let defaultColumnWidth = PictureColumn.page.width

  /// The width of the column of a telephone.
  public static let narrowColumnWidth = PictureColumn.telephone.width

  /// Columns below this width are those of telephones.
  public static let narrowWidth = PictureColumn.narrowWidth

  /// Beyond this many nodes the quadratic refinement takes seconds.
  private static let refinementLimit = 150

  /// How many random moves each node makes from each beginning.
  private static let movesPerNode = 1200

  /// Creates a layout for a column of a page, 930 points wide unless said otherwise.
  public init(columnWidth: Double = Self.defaultColumnWidth) {
    self.columnWidth = columnWidth
    beginnings = nil
  }

  /// Creates a layout that tries fewer beginnings than pictures for readers deserve.
  init(columnWidth: Double = Self.defaultColumnWidth, beginnings: Int) {
    self.columnWidth = columnWidth
    self.beginnings = beginnings
  }

  private var column: PictureColumn { PictureColumn(width: columnWidth) }

  /// The version of Graphviz that layouts are made with; another one may place nodes otherwise.
  ///
  /// - Throws: `RenderingError.graphvizFailed` where Graphviz does not start.
  public static func graphvizVersion() throws -> String { try GraphvizEngine.version() }

  /// Lays out a picture.
  ///
  /// - Parameters:
  ///   - picture: What to lay out.
  ///   - kept: Where its nodes stood when it was drawn last. They stay there, and new ones settle between, unless too
  ///     few are left or the picture has become too tangled; then it is laid out from nothing.
  /// - Returns: The layout.
  /// - Throws: `RenderingError` for a picture that contradicts itself or has nothing to draw, and where Graphviz fails.
  /// - Complexity: about O(*m* · (*n* + *m*)) for *n* drawn nodes and *m* edges up to 150 nodes; beyond that Graphviz' own.
  public func layout(_ picture: Picture, keeping kept: KeptPlaces? = nil) throws -> PictureLayout {
    let graph = try DrawnGraph(picture)
    let scale = PictureScale.suiting(nodes: graph.nodes.count, in: column)
    let extents = NodeExtent.extents(of: graph, in: picture, for: column, keeping: kept)
    let refines = graph.nodes.count <= Self.refinementLimit
    let earlierHues = kept.map { kept in graph.nodes.map { kept.places[picture.nodes[$0].id]?.hue } }
    let keptLayout = KeptLayout(graph: graph, extents: extents, gap: scale.gap)
    if let kept {
      if let arrangement = keptLayout.arrangement(of: picture, from: kept, refines: refines) {
        return PictureLayout(
          arrangement, of: graph, in: column, earlierSize: kept.size, earlierHues: earlierHues,
          origin: .init(faultPerEdge: kept.faultPerEdge, edges: kept.edges))
      }
    }
    guard refines else {
      let rough = try roughArrangement(of: graph, extents: extents, gap: scale.gap, attempt: 0)
      return PictureLayout(fit(rough, gap: scale.gap).arrangement, of: graph, in: column)
    }
    let best = try bestCandidate(of: graph, extents: extents, gap: scale.gap)
    let faultPerEdge = best.fault / Double(max(graph.edges.count, 1))
    let arrangement =
      kept.map { keptLayout.turned(best.arrangement, of: picture, towards: $0) } ?? best.arrangement
    return PictureLayout(
      arrangement, of: graph, in: column, earlierHues: earlierHues,
      origin: .init(faultPerEdge: faultPerEdge, edges: graph.edges.count))
  }

  private struct Candidate {
    let arrangement: Arrangement
    let fault: Double
    /// Its fault, and how much of a page it takes.
    let badness: Double
  }

  /// The best of all beginnings, of equal ones the first; they are tried on all cores, which changes nothing.
  private func bestCandidate(of graph: DrawnGraph, extents: [NodeExtent], gap: Double) throws -> Candidate {
    let count = beginnings ?? self.beginnings(nodes: graph.nodes.count)
    let results = Mutex([Result<Candidate, any Error>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let candidate = Result { try self.candidate(number, of: graph, extents: extents, gap: gap) }
      results.withLock { $0[number] = candidate }
    }
    let candidates = try results.withLock { try $0.compactMap { try $0?.get() } }
    return candidates.dropFirst().reduce(candidates[0]) { $1.badness < $0.badness ? $1 : $0 }
  }

  /// One beginning, carried to its end.
  private func candidate(
    _ number: Int, of graph: DrawnGraph, extents: [NodeExtent], gap: Double
  ) throws -> Candidate {
    let rough = try roughArrangement(of: graph, extents: extents, gap: gap, attempt: number)
    let fitted = fit(rough, gap: gap)
    let faults = LayoutFaults(fitted.arrangement, of: graph, within: fitted.canvas, gap: gap)
    var annealing = LayoutAnnealing(faults, moving: Array(graph.nodes.indices), seed: number)
    var refinement = LayoutRefinement(annealing.run(moves: Self.movesPerNode * graph.nodes.count))
    refinement.improve()
    let arrangement = packed(refinement.arrangement, of: graph, gap: gap, within: fitted.canvas)
    // A canvas that had to grow has fewer faults, but suits the column less.
    let growth = fitted.canvas.height * fitted.canvas.height
    return Candidate(
      arrangement: arrangement.stretched(to: column.shapes, within: column.innerWidth, gap: gap),
      fault: refinement.cost,
      badness: (refinement.cost + 1) * growth)
  }

  /// How many beginnings are tried.
  private func beginnings(nodes: Int) -> Int {
    switch nodes {
    case ...2: 1
    case ...60: 8
    default: 2
    }
  }

  /// Lays parts that don't hang together closer to each other where that leaves them inside the canvas.
  private func packed(
    _ arrangement: Arrangement, of graph: DrawnGraph, gap: Double, within canvas: Size
  ) -> Arrangement {
    guard graph.components.count > 1 else { return arrangement }
    let packing = ComponentPacking(aspect: column.aspect, cell: 12)
    let offsets = packing.offsets(
      of: graph.components.map { members in members.map { arrangement.box($0).insetBy(-gap) } })
    var packed = arrangement
    for (offset, members) in zip(offsets, graph.components) {
      for node in members { packed.centers[node] = packed.centers[node] + offset }
    }
    let bounds = packed.bounds
    return bounds.width <= canvas.width && bounds.height <= canvas.height ? packed : arrangement
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
    let packing = ComponentPacking(aspect: column.aspect, cell: 24)
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
  /// nodes differ in height, so that a canvas high enough parts them all. Beyond the limit of refinement the canvas
  /// grows sooner, which nobody sees in a picture that is for zooming.
  private func fit(_ rough: Arrangement, gap: Double) -> (arrangement: Arrangement, canvas: Size) {
    var canvas = column.canvas(for: rough.extents, gap: gap)
    let isLarge = rough.centers.count > Self.refinementLimit
    while true {
      for share in isLarge ? [0.6, 0.95] : [0.2, 0.4, 0.6, 0.8, 0.95] {
        var fitted = rough
        fitted.spread(by: share)
        fitted.fill(canvas)
        if fitted.separate(gap: gap, within: canvas, rounds: isLarge ? 40 : 400) {
          return (fitted, canvas)
        }
      }
      canvas.height *= isLarge ? 1.15 : 1.04
    }
  }
}
