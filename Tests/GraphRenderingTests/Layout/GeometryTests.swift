import Testing

@testable import GraphRendering

struct GeometryTests {
  private let box = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)

  private func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Segment {
    Segment(start: Point(x: x1, y: y1), end: Point(x: x2, y: y2))
  }

  @Test
  func `segments cross at a point inside both only`() {
    #expect(segment(0, 0, 10, 10).crosses(segment(0, 10, 10, 0)))
    #expect(!segment(0, 0, 4, 4).crosses(segment(0, 10, 10, 0)))
    #expect(!segment(0, 0, 10, 10).crosses(segment(10, 10, 20, 0)))
    #expect(!segment(0, 0, 10, 0).crosses(segment(0, 1, 10, 1)))
  }

  @Test
  func `a segment enters a box that it runs through, ends in or lies in`() {
    #expect(segment(-5, 5, 15, 5).enters(box))
    #expect(segment(-5, 5, 5, 5).enters(box))
    #expect(segment(2, 2, 3, 3).enters(box))
    #expect(segment(-1, 8, 3, 12).enters(box))
  }

  @Test
  func `a segment does not enter a box that it passes or touches`() {
    #expect(!segment(-5, 11, 15, 11).enters(box))
    #expect(!segment(-5, 10, 15, 10).enters(box))
    #expect(!segment(-1, 12, 12, 12).enters(box))
    #expect(!segment(-3, 8, 2, 13).enters(box))
  }

  @Test
  func `boxes that share an edge do not overlap`() {
    #expect(!box.overlaps(Rectangle(minX: 10, minY: 0, maxX: 20, maxY: 10)))
    #expect(box.overlaps(Rectangle(minX: 9, minY: 9, maxX: 20, maxY: 20)))
  }
}
