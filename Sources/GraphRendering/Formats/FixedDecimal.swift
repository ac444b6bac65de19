/// Numbers as pictures write them: rounded, without exponent, locale or negative zero.
enum FixedDecimal {
  /// Returns `value` rounded to `places` decimals, halves away from zero, without zeros at the end.
  static func text(_ value: Double, places: Int = 1) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = scaled < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    var decimals = String(rest)
    decimals = String(repeating: "0", count: places - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }

  /// Returns a point's coordinates, to a tenth, with a comma between.
  static func text(_ point: Point) -> String { "\(text(point.x)),\(text(point.y))" }
}
