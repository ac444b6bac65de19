import TextEscaping

extension FixedDecimal {
  /// Returns a point's coordinates, to a tenth, with a comma between.
  static func text(_ point: Point) -> String { "\(text(point.x)),\(text(point.y))" }
}
