/// Improves an arrangement by moving one node at a time to where a picture reads better.
///
/// What counts is what readers of node-link diagrams stumble over (Purchase 1997; Huang et al. 2013): edges that cross,
/// edges that run through foreign nodes or along their own label, edges that leave a node in almost the same direction,
/// and edges of very different length; a share of stress keeps far what is far in the graph. No move makes boxes
/// overlap or leave the canvas. Hill climbing in a fixed order: equal arrangements give equal results.
struct LayoutRefinement {
  private(set) var arrangement: Arrangement
  private let graph: DrawnGraph
  private let canvas: Size
  private let gap: Double
  /// The shortest distances in the graph, row by row; 0 where there is no path.
  private let hops: [Double]
  private let incident: [[Int]]
  private var segments: [Segment]
  private var boxes: [Rectangle]
  private var labels: [Rectangle]
  /// The length that an edge should have; from the arrangement at the start.
  private var edgeLength = 1.0

  /// What each fault costs; an edge of twice the wanted length costs `length`. Chosen by looking at pictures and by
  /// counting crossings and edges through nodes, over those of Graphviz' own layouts of the same graphs.
  private enum Cost {
    static let crossing = 1.5
    static let throughNode = 2.5
    static let alongLabel = 0.9
    static let narrowAngle = 0.8
    static let length = 1.0
    static let stress = 1.0
  }

  /// Boxes are wider than high, so that a graph may be stretched sideways without seeming so.
  private static let stretch = 1.4
  /// The cosine beyond which two edges of a node seem one: 12°.
  private static let narrowCosine = 0.978

  init(_ arrangement: Arrangement, of graph: DrawnGraph, within canvas: Size, gap: Double) {
    self.arrangement = arrangement
    self.graph = graph
    self.canvas = canvas
    self.gap = gap
    hops = graph.nodes.indices.flatMap { graph.distances(from: $0).map { Double($0 ?? 0) } }
    var incident = [[Int]](repeating: [], count: graph.nodes.count)
    for (number, edge) in graph.edges.enumerated() {
      incident[edge.source].append(number)
      incident[edge.target].append(number)
    }
    self.incident = incident
    segments = graph.edges.map {
      Segment(start: arrangement.mark($0.source), end: arrangement.mark($0.target))
    }
    boxes = arrangement.centers.indices.map(arrangement.box)
    labels = arrangement.centers.indices.map(arrangement.labelBox)
    edgeLength = wantedLength()
  }

  /// Moves nodes until a round brings no gain, at most `rounds` times.
  ///
  /// - Complexity: O(*rounds* · *m* · (*n* + *m*)) for *n* nodes and *m* edges.
  mutating func improve(rounds: Int = 12) {
    for round in 0..<rounds {
      var gain = 0.0
      for node in arrangement.centers.indices {
        gain += improve(node, takesLeaps: round % 3 == 0)
      }
      if round % 3 == 0 { gain += exchange() }
      edgeLength = wantedLength()
      if gain < 0.01 && round % 3 != 0 { return }
    }
  }

  /// The fault of the whole arrangement, to compare arrangements of one graph with.
  var cost: Double {
    arrangement.centers.indices.reduce(0) { $0 + cost(of: $1) }
  }

  /// Tries all places for one node and takes the best; returns what it gained.
  private mutating func improve(_ node: Int, takesLeaps: Bool) -> Double {
    let home = arrangement.centers[node]
    let side = arrangement.labelIsBelow[node]
    let before = cost(of: node)
    var best = (cost: before - 1e-6, center: home, side: side)
    for center in candidates(for: node, takesLeaps: takesLeaps) where isFree(center, for: node) {
      for candidateSide in [side, !side] {
        place(node, at: center, labelIsBelow: candidateSide)
        let candidate = cost(of: node, limit: best.cost)
        if candidate < best.cost { best = (candidate, center, candidateSide) }
      }
    }
    place(node, at: best.center, labelIsBelow: best.side)
    return max(0, before - best.cost)
  }

  /// Lets two nodes change places where that gains, which finds a way where the canvas is too full for single moves.
  private mutating func exchange() -> Double {
    var gain = 0.0
    for first in boxes.indices {
      for second in boxes.indices.dropFirst(first + 1) {
        let one = arrangement.centers[first]
        let two = arrangement.centers[second]
        guard isFree(two, for: first, besides: second), isFree(one, for: second, besides: first) else {
          continue
        }
        let sides = (arrangement.labelIsBelow[first], arrangement.labelIsBelow[second])
        let before = cost(of: first) + cost(of: second)
        place(first, at: two, labelIsBelow: sides.1)
        place(second, at: one, labelIsBelow: sides.0)
        let after = cost(of: first) + cost(of: second)
        if after < before - 1e-6 && !boxes[first].insetBy(-gap).overlaps(boxes[second]) {
          gain += before - after
        } else {
          place(first, at: one, labelIsBelow: sides.0)
          place(second, at: two, labelIsBelow: sides.1)
        }
      }
    }
    return gain
  }

  /// Where a node might stand: where it is, around that, and with leaps anywhere on a grid over the canvas.
  private func candidates(for node: Int, takesLeaps: Bool) -> [Point] {
    let home = arrangement.centers[node]
    var places = [home]
    for step in [4.0, 12, 30, 70, 140] {
      for (x, y) in [
        (1.0, 0.0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7),
      ] {
        places.append(Point(x: home.x + step * x, y: home.y + step * y))
      }
    }
    if takesLeaps {
      let columns = 12
      let rows = 9
      for column in 0..<columns {
        for row in 0..<rows {
          let x = (Double(column) + 0.5) / Double(columns) * canvas.width
          let y = (Double(row) + 0.5) / Double(rows) * canvas.height
          places.append(Point(x: x, y: y))
        }
      }
    }
    return places
  }

  private func isFree(_ center: Point, for node: Int, besides ignored: Int? = nil) -> Bool {
    let box = Rectangle(center: center, size: arrangement.extents[node].size)
    guard box.minX >= 0, box.minY >= 0, box.maxX <= canvas.width, box.maxY <= canvas.height else {
      return false
    }
    let around = box.insetBy(-gap)
    for other in boxes.indices where other != node && other != ignored && boxes[other].overlaps(around) {
      return false
    }
    return true
  }

  private mutating func place(_ node: Int, at center: Point, labelIsBelow: Bool) {
    arrangement.centers[node] = center
    arrangement.labelIsBelow[node] = labelIsBelow
    boxes[node] = arrangement.box(node)
    labels[node] = arrangement.labelBox(node)
    let mark = arrangement.mark(node)
    for number in incident[node] {
      if graph.edges[number].source == node {
        segments[number].start = mark
      } else {
        segments[number].end = mark
      }
    }
  }

  /// The faults that a node takes part in; beyond `limit` they are not all counted.
  private func cost(of node: Int, limit: Double = .infinity) -> Double {
    var cost = stress(of: node) * Cost.stress
    for number in incident[node] {
      cost += self.cost(ofEdge: number)
      if cost > limit { return cost }
    }
    for number in segments.indices where segments[number].enters(boxes[node]) {
      let edge = graph.edges[number]
      if edge.source != node && edge.target != node { cost += Cost.throughNode }
    }
    return cost
  }

  private func cost(ofEdge number: Int) -> Double {
    let edge = graph.edges[number]
    let segment = segments[number]
    var cost = 0.0
    for other in segments.indices where other != number {
      let second = graph.edges[other]
      let isAtSource = second.source == edge.source || second.target == edge.source
      let isAtTarget = second.source == edge.target || second.target == edge.target
      if isAtSource || isAtTarget {
        if isAtSource != isAtTarget, isNarrow(number, other, atSource: isAtSource) {
          cost += Cost.narrowAngle
        }
      } else if segment.crosses(segments[other]) {
        cost += Cost.crossing
      }
    }
    for box in boxes.indices where box != edge.source && box != edge.target && segment.enters(boxes[box]) {
      cost += Cost.throughNode
    }
    for end in [edge.source, edge.target] where segment.enters(labels[end]) { cost += Cost.alongLabel }
    let deviation = stretchedLength(segment.end - segment.start) / edgeLength - 1
    return cost + Cost.length * deviation * deviation
  }

  /// Whether two edges leave the node that they share in almost the same direction.
  private func isNarrow(_ first: Int, _ second: Int, atSource: Bool) -> Bool {
    let edge = graph.edges[first]
    let shared = atSource ? edge.source : edge.target
    let one = segments[first]
    let two = segments[second]
    let firstWay = atSource ? one.end - one.start : one.start - one.end
    let secondWay = graph.edges[second].source == shared ? two.end - two.start : two.start - two.end
    let dot = firstWay.x * secondWay.x + firstWay.y * secondWay.y
    return dot > Self.narrowCosine * firstWay.length * secondWay.length
  }

  /// How far a node's distances are from those in the graph, per node.
  private func stress(of node: Int) -> Double {
    let count = boxes.count
    var stress = 0.0
    for other in 0..<count {
      let hop = hops[node * count + other]
      if hop < 2 { continue }
      let distance = stretchedLength(arrangement.centers[other] - arrangement.centers[node])
      let deviation = distance / (edgeLength * hop) - 1
      stress += deviation * deviation / hop
    }
    return stress / Double(count).squareRoot()
  }

  /// The unit of length under which the arrangement has least stress, given what its shape is.
  private func wantedLength() -> Double {
    let count = boxes.count
    var weighted = 0.0
    var total = 0.0
    for node in 0..<count {
      for other in 0..<node where hops[node * count + other] > 0 {
        let hop = hops[node * count + other]
        weighted += stretchedLength(arrangement.centers[other] - arrangement.centers[node]) / hop
        total += 1
      }
    }
    return total > 0 ? max(1, weighted / total) : 1
  }

  private func stretchedLength(_ way: Point) -> Double {
    let x = way.x / Self.stretch
    return (x * x + way.y * way.y).squareRoot()
  }
}
