/// The paths of edges between placed nodes: straight, unless a straight line would run through another node or over
/// another edge between the same two.
struct EdgeRouting {
  let graph: DrawnGraph
  let arrangement: Arrangement

  /// Between the mark's edge and the path's end.
  private static let clearance = 2.5
  /// How far the middles of several edges between the same nodes lie apart.
  private static let parallelDistance = 14.0
  /// How far a path may swing out around a node, smallest first.
  private static let bends = [12.0, 20, 30, 42, 56]

  /// Beyond this many nodes a picture is read as a whole, and edges stay straight.
  private static let bendLimit = 1000

  /// The paths of all edges, in the graph's order.
  func paths() -> [PictureLayout.Edge] {
    var siblings: [Pair: [Int]] = [:]
    for (number, edge) in graph.edges.enumerated() { siblings[Pair(edge), default: []].append(number) }
    return graph.edges.enumerated().map { number, edge in
      let group = siblings[Pair(edge)] ?? [number]
      let place = Double(group.firstIndex(of: number) ?? 0) - Double(group.count - 1) / 2
      // Siblings that point the other way would swing to the other side.
      let side: Double = edge.source < edge.target ? 1 : -1
      let bend = group.count > 1 ? place * side * Self.parallelDistance * 2 : clearBend(for: edge)
      return path(of: edge, bend: bend)
    }
  }

  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ edge: DrawnGraph.Edge) {
      low = min(edge.source, edge.target)
      high = max(edge.source, edge.target)
    }
  }

  /// How far the control point leaves the straight line so that the path meets fewest nodes; 0 where that is straight.
  private func clearBend(for edge: DrawnGraph.Edge) -> Double {
    if arrangement.centers.count > Self.bendLimit { return 0 }
    let length = (arrangement.mark(edge.target) - arrangement.mark(edge.source)).length
    let bends: [Double] =
      [0] + Self.bends.filter { $0 <= length / 5 }.flatMap { [2 * $0, -2 * $0] as [Double] }
    var best = (hits: Int.max, bend: 0.0)
    for bend in bends {
      let hits = self.hits(of: edge, bend: bend)
      if hits < best.hits { best = (hits, bend) }
      if hits == 0 { break }
    }
    return best.bend
  }

  /// Through how many foreign nodes a path runs.
  private func hits(of edge: DrawnGraph.Edge, bend: Double) -> Int {
    let start = arrangement.mark(edge.source)
    let end = arrangement.mark(edge.target)
    let control = self.control(start, end, bend: bend)
    let pieces = 10
    let points = (0...pieces).map { step in
      let t = Double(step) / Double(pieces)
      return start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
    }
    let segments = zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) }
    let ends = [start, control, end]
    let around = Rectangle(
      minX: ends.map(\.x).min() ?? 0, minY: ends.map(\.y).min() ?? 0, maxX: ends.map(\.x).max() ?? 0,
      maxY: ends.map(\.y).max() ?? 0)
    return arrangement.centers.indices.count { node in
      let box = arrangement.box(node)
      return box.overlaps(around) && node != edge.source && node != edge.target
        && segments.contains { $0.enters(box) }
    }
  }

  private func control(_ start: Point, _ end: Point, bend: Double) -> Point {
    let way = end - start
    let length = max(way.length, 1e-9)
    let normal = Point(x: -way.y / length, y: way.x / length)
    return (start + end) * 0.5 + normal * bend
  }

  private func path(of edge: DrawnGraph.Edge, bend: Double) -> PictureLayout.Edge {
    let source = arrangement.mark(edge.source)
    let target = arrangement.mark(edge.target)
    let control = self.control(source, target, bend: bend)
    return PictureLayout.Edge(
      index: edge.index, start: clip(source, edge.source, towards: control),
      end: clip(target, edge.target, towards: control), control: bend == 0 ? nil : control)
  }

  /// Where a path to `goal` leaves the mark of a node.
  private func clip(_ center: Point, _ node: Int, towards goal: Point) -> Point {
    let way = goal - center
    let radius = arrangement.extents[node].markSize / 2 * 1.1 + Self.clearance
    return way.length > radius ? center + way * (radius / way.length) : center
  }
}
