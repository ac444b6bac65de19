import TextEscaping

/// The area behind the nodes of a group: what they take, and bridges between those that are near.
///
/// The path is to be filled and stroked alike, with round joins: boxes get round corners, bridges the stroke's width.
/// Bridges are those of a shortest tree, without those that are long or lead through foreign nodes.
struct GroupArea {
  /// The width of the stroke.
  static let strokeWidth = 20.0

  /// The path data, one piece a line.
  let lines: [String]

  /// Longer bridges would cover more than they say.
  private static let longestBridge = 240.0

  init(of group: PictureLayout.Group, in layout: PictureLayout) {
    let boxes = layout.nodes.map(\.box)
    let pieces = group.nodes.map { node in
      let box = boxes[node].insetBy(Self.strokeWidth / 4)
      return "M\(FixedDecimal.text(Point(x: box.minX, y: box.minY)))h\(FixedDecimal.text(box.width))"
        + "v\(FixedDecimal.text(box.height))h\(FixedDecimal.text(-box.width))z"
    }
    let bridges = Self.bridges(between: group.nodes, boxes).map { first, second in
      "M\(FixedDecimal.text(boxes[first].center))L\(FixedDecimal.text(boxes[second].center))"
    }
    lines = pieces + bridges
  }

  /// The edges of the shortest tree (Prim 1957) that are not too long, each from its lower node, in the order of the nodes.
  private static func bridges(between nodes: [Int], _ boxes: [Rectangle]) -> [(Int, Int)] {
    guard let first = nodes.first else { return [] }
    let members = Set(nodes)
    let foreign = boxes.indices.filter { !members.contains($0) }.map { boxes[$0] }
    func length(_ one: Int, _ two: Int) -> Double {
      let segment = Segment(start: boxes[one].center, end: boxes[two].center)
      let length = (segment.end - segment.start).length
      return length > longestBridge || foreign.contains(where: segment.enters) ? .infinity : length
    }
    var bridges: [(Int, Int)] = []
    var nearest = nodes.dropFirst().map { (node: $0, tree: first, length: length($0, first)) }
    while let next = nearest.indices.min(by: { nearest[$0].length < nearest[$1].length }) {
      let (node, tree, distance) = nearest.remove(at: next)
      if distance <= longestBridge { bridges.append((min(tree, node), max(tree, node))) }
      for place in nearest.indices {
        let candidate = length(nearest[place].node, node)
        if candidate < nearest[place].length {
          (nearest[place].tree, nearest[place].length) = (node, candidate)
        }
      }
    }
    return bridges.sorted { $0 < $1 }
  }
}
