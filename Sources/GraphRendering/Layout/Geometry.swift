/// A place in a picture: points from the upper left corner, y growing downwards.
public struct Point: Sendable, Hashable {
  /// Points from the left edge.
  public var x: Double
  /// Points from the upper edge.
  public var y: Double

  /// Creates a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(x: left.x + right.x, y: left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(x: left.x - right.x, y: left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point { Point(x: point.x * factor, y: point.y * factor) }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }
}

/// How wide and high something is, in points.
public struct Size: Sendable, Hashable {
  /// From left to right.
  public var width: Double
  /// From top to bottom.
  public var height: Double

  /// Creates a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle.
public struct Rectangle: Sendable, Hashable {
  /// The left edge.
  public var minX: Double
  /// The upper edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The lower edge.
  public var maxY: Double

  /// Creates a rectangle from its edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  init(center: Point, size: Size) {
    self.init(
      minX: center.x - size.width / 2, minY: center.y - size.height / 2,
      maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
  }

  /// The distance from left to right.
  public var width: Double { maxX - minX }
  /// The distance from top to bottom.
  public var height: Double { maxY - minY }
  /// The point in the middle.
  public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  func insetBy(_ amount: Double) -> Rectangle {
    Rectangle(minX: minX + amount, minY: minY + amount, maxX: maxX - amount, maxY: maxY - amount)
  }
}

/// A straight line between two points.
struct Segment: Hashable {
  var start: Point
  var end: Point

  /// Whether the two cross at a point inside both.
  func crosses(_ other: Segment) -> Bool {
    if max(start.x, end.x) < min(other.start.x, other.end.x) { return false }
    if max(other.start.x, other.end.x) < min(start.x, end.x) { return false }
    return side(of: other.start) * side(of: other.end) < 0 && other.side(of: start) * other.side(of: end) < 0
  }

  /// Whether the line touches the inside of the rectangle (separating axes: x, y and the line's normal).
  func enters(_ box: Rectangle) -> Bool {
    if max(start.x, end.x) <= box.minX || min(start.x, end.x) >= box.maxX { return false }
    if max(start.y, end.y) <= box.minY || min(start.y, end.y) >= box.maxY { return false }
    let first = side(of: Point(x: box.minX, y: box.minY))
    let second = side(of: Point(x: box.maxX, y: box.minY))
    let third = side(of: Point(x: box.minX, y: box.maxY))
    let fourth = side(of: Point(x: box.maxX, y: box.maxY))
    let allLeft = first > 0 && second > 0 && third > 0 && fourth > 0
    let allRight = first < 0 && second < 0 && third < 0 && fourth < 0
    return !(allLeft || allRight)
  }

  /// Positive on one side of the line through both points, negative on the other, zero on it.
  private func side(of point: Point) -> Double {
    (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
  }
}
