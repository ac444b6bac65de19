import TextEscaping

/// The outlines of marks: one shape a kind, all of the same area.
enum MarkShape {
  /// Returns the path of a kind's mark; `size` is the diameter of a circle with the mark's area.
  static func path(of kind: PictureNode.Kind, at center: Point, size: Double) -> String {
    switch kind {
    case .model: circle(center, size)
    case .dataset: cylinder(center, size)
    case .paper: polygon(center, size, page)
    case .method: polygon(center, size, diamond)
    case .benchmark: polygon(center, size, square)
    case .metric: polygon(center, size, triangle)
    case .task: polygon(center, size, hexagon)
    case .tool: polygon(center, size, cross)
    }
  }

  // Corners in diameters of the circle of equal area, which is 0.785.
  private static let diamond = [(0.0, -0.625), (0.625, 0.0), (0.0, 0.625), (-0.625, 0.0)]
  private static let square = [(-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44)]
  private static let triangle = [(0.0, -0.625), (0.63, 0.625), (-0.63, 0.625)]
  private static let hexagon = [
    (-0.55, 0.0), (-0.275, -0.476), (0.275, -0.476), (0.55, 0.0), (0.275, 0.476), (-0.275, 0.476),
  ]
  /// A sheet with its corner folded.
  private static let page = [(-0.4, -0.52), (0.12, -0.52), (0.4, -0.24), (0.4, 0.52), (-0.4, 0.52)]
  private static let cross = [
    (-0.2, -0.59), (0.2, -0.59), (0.2, -0.2), (0.59, -0.2), (0.59, 0.2), (0.2, 0.2), (0.2, 0.59),
    (-0.2, 0.59),
    (-0.2, 0.2), (-0.59, 0.2), (-0.59, -0.2), (-0.2, -0.2),
  ]

  private static func polygon(_ center: Point, _ size: Double, _ corners: [(x: Double, y: Double)]) -> String
  {
    let points = corners.map { FixedDecimal.text(center + Point(x: $0.x, y: $0.y) * size) }
    return "M" + points.joined(separator: "L") + "Z"
  }

  // Arcs are relative and their chord is exactly twice the rounded radius: a chord that is shorter by a rounding
  // error would turn a half circle into a flat arc.

  private static func circle(_ center: Point, _ size: Double) -> String {
    let radius = roundedToTenth(size / 2)
    let arc = "a\(FixedDecimal.text(radius)),\(FixedDecimal.text(radius)) 0 1 1 "
    let left = FixedDecimal.text(center - Point(x: radius, y: 0))
    return "M\(left)\(arc)\(FixedDecimal.text(2 * radius)),0\(arc)\(FixedDecimal.text(-2 * radius)),0Z"
  }

  private static func cylinder(_ center: Point, _ size: Double) -> String {
    let radius = roundedToTenth(0.43 * size)
    let arc = "a\(FixedDecimal.text(radius)),\(FixedDecimal.text(0.17 * size)) 0 0 1 "
    let corner = FixedDecimal.text(center - Point(x: radius, y: 0.38 * size))
    let height = FixedDecimal.text(0.76 * size)
    return
      "M\(corner)\(arc)\(FixedDecimal.text(2 * radius)),0v\(height)\(arc)\(FixedDecimal.text(-2 * radius)),0Z"
  }

  private static func roundedToTenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
