import TextEscaping

/// The path data of one edge: its line and, where it has one, its arrowhead.
struct EdgePath {
  let line: String
  /// Empty for an edge without arrowhead.
  let arrowhead: String

  private static let arrowLength = 9.0
  private static let arrowHalfWidth = 3.6

  init(_ edge: PictureLayout.Edge, hasArrow: Bool) {
    self.init(from: edge.start, to: edge.end, control: edge.control, hasArrow: hasArrow)
  }

  init(from start: Point, to end: Point, control: Point? = nil, hasArrow: Bool) {
    let way = end - (control ?? start)
    let unit = way * (1 / max(way.length, 1e-9))
    // The line ends inside the arrowhead, whose tip is where the edge ends.
    let lineEnd = hasArrow ? end - unit * (Self.arrowLength - 1) : end
    let curve = control.map { "Q\(FixedDecimal.text($0)) " } ?? "L"
    line = "M\(FixedDecimal.text(start))\(curve)\(FixedDecimal.text(lineEnd))"
    guard hasArrow else {
      arrowhead = ""
      return
    }
    let back = end - unit * Self.arrowLength
    let normal = Point(x: -unit.y, y: unit.x) * Self.arrowHalfWidth
    arrowhead =
      "M\(FixedDecimal.text(end))L\(FixedDecimal.text(back + normal))L\(FixedDecimal.text(back - normal))Z"
  }
}
