import Testing

@testable import GraphRendering

struct MarkShapeTests {
  @Test
  func `every kind has a shape of its own`() {
    let paths = PictureNode.Kind.allCases.map { MarkShape.path(of: $0, at: Point(x: 50, y: 50), size: 20) }
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: [10.0, 13.3, 20, 28])
  func `a circle is two half circles over its exact diameter`(_ size: Double) throws {
    let path = MarkShape.path(of: .model, at: Point(x: 50, y: 50), size: size)
    let arcs = path.split(separator: "a").dropFirst()
    #expect(arcs.count == 2)
    for arc in arcs {
      let radius = try #require(Double(arc.prefix { $0 != "," }))
      let chord = try #require(Double(arc.split(separator: " ")[4].prefix { $0 != "," }))
      #expect(abs(abs(chord) - 2 * radius) < 1e-9)
    }
  }

  @Test(arguments: PictureNode.Kind.allCases)
  func `a polygon stays within the reach that layouts keep free`(_ kind: PictureNode.Kind) {
    let path = MarkShape.path(of: kind, at: Point(x: 0, y: 0), size: 100)
    guard !path.contains("a") else { return }
    let numbers = path.dropFirst().dropLast().split(whereSeparator: { "L,".contains($0) }).compactMap {
      Double($0)
    }
    #expect(numbers.allSatisfy { abs($0) <= 100 * NodeExtent.markReach / 2 + 1 })
  }
}
