/// What is wrong with an arrangement, kept up to date while nodes move.
///
/// What counts is what readers of node-link diagrams stumble over (Purchase 1997; Huang et al. 2013): edges that cross,
/// edges that run through foreign nodes or along their own label, edges that leave a node in almost the same direction,
/// and edges of very different length; a share of stress keeps far what is far in the graph.
struct LayoutFaults {
  private(set) var arrangement: Arrangement
  let graph: DrawnGraph
  let canvas: Size
  let gap: Double
  /// The length that an edge should have; from the arrangement.
  private(set) var edgeLength = 1.0
  /// The shortest distances in the graph, row by row; 0 where there is no path.
  private let hops: [Double]
  /// For each edge how long it should be, in the unit of length.
  private let wantedLengths: [Double]
  private let incident: [[Int]]
  private var segments: [Segment]
  private var boxes: [Rectangle]
  private var labels: [Rectangle]

  /// What each fault costs; an edge of twice the wanted length costs `length`, or `lengthInMap` where groups stretch
  /// edges. Chosen by looking at pictures and by counting crossings and edges through nodes, over those of Graphviz'
  /// own layouts of the same graphs.
  private enum Cost {
    static let crossing = 2.5
    static let throughNode = 2.5
    static let alongLabel = 0.9
    static let narrowAngle = 0.8
    static let length = 1.4
    static let lengthInMap = 4.5
    static let stress = 1.0
  }

  /// How much longer an edge from group to group should be than one inside of a group.
  private static let lengthAcross = 1.25
  /// How much nearer two nodes of a group should stand than their distance in the graph says.
  private static let nearnessInGroup = 0.55
  /// How much more it counts where two nodes of a group don't stand at that distance.
  private static let weightInGroup = 4.0

  /// Boxes are wider than high, so that a graph may be stretched sideways without seeming so.
  private static let stretch = 1.4
  /// The square of the cosine beyond which two edges of a node seem one: 12°.
  private static let narrowCosineSquared = 0.9565

  init(_ arrangement: Arrangement, of graph: DrawnGraph, within canvas: Size, gap: Double) {
    self.arrangement = arrangement
    self.graph = graph
    self.canvas = canvas
    self.gap = gap
    hops = graph.nodes.indices.flatMap { Self.distances(from: $0, in: graph) }
    wantedLengths = graph.edges.map {
      graph.groupOfNode[$0.source] == graph.groupOfNode[$0.target] ? 1 : Self.lengthAcross
    }
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

  /// How far the other nodes should be from one, in the unit of length; 0 where no path leads there.
  private static func distances(from node: Int, in graph: DrawnGraph) -> [Double] {
    let group = graph.groupOfNode[node]
    return graph.distances(from: node).enumerated().map { other, hops in
      guard let hops, hops > 0 else { return 0 }
      if graph.groups.isEmpty || hops == 1 { return Double(hops) }
      return group != nil && group == graph.groupOfNode[other]
        ? Double(hops) * nearnessInGroup : Double(hops) * lengthAcross
    }
  }

  /// Whether two nodes come closer than the gap.
  func areClose(_ first: Int, _ second: Int) -> Bool { boxes[first].insetBy(-gap).overlaps(boxes[second]) }

  /// The fault of the whole arrangement, to compare arrangements of one graph with.
  var cost: Double {
    arrangement.centers.indices.reduce(0) { $0 + cost(of: $1) }
  }

  /// Takes the unit of length anew from where the nodes stand now.
  mutating func measureEdges() { edgeLength = wantedLength() }

  /// Whether a node would lie inside the canvas and clear of all others at a place.
  func isFree(_ center: Point, for node: Int, besides ignored: Int? = nil) -> Bool {
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

  /// Moves a node.
  mutating func place(_ node: Int, at center: Point, labelIsBelow: Bool) {
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
  func cost(of node: Int, limit: Double = .infinity) -> Double {
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
    let deviation = stretchedLength(segment.end - segment.start) / (edgeLength * wantedLengths[number]) - 1
    let price = graph.groups.isEmpty ? Cost.length : Cost.lengthInMap
    return cost + price * deviation * deviation
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
    let squares =
      (firstWay.x * firstWay.x + firstWay.y * firstWay.y)
      * (secondWay.x * secondWay.x + secondWay.y * secondWay.y)
    return dot > 0 && dot * dot > Self.narrowCosineSquared * squares
  }

  /// How far a node's distances are from those in the graph, per node.
  private func stress(of node: Int) -> Double {
    let count = boxes.count
    var stress = 0.0
    for other in 0..<count {
      let hop = hops[node * count + other]
      if hop <= 1 { continue }
      let distance = stretchedLength(arrangement.centers[other] - arrangement.centers[node])
      let deviation = distance / (edgeLength * hop) - 1
      let isInGroup = graph.groupOfNode[node] != nil && graph.groupOfNode[node] == graph.groupOfNode[other]
      stress += deviation * deviation / hop * (isInGroup ? Self.weightInGroup : 1)
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
