import Testing

@testable import GraphRendering

struct ArrangementTests {
  @Test
  func `a drawing that is too wide is pulled apart from top to bottom`() throws {
    let picture = SamplePictures.ring(of: ["a", "b", "c", "d"])
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    let places = [(100.0, 100.0), (500, 100), (500, 180), (100, 180)].map { Point(x: $0.0, y: $0.1) }
    let stretched = Arrangement(extents: extents, centers: places).stretched(
      to: 1.3...1.7, within: 900, gap: 10)
    #expect(abs(stretched.bounds.width / stretched.bounds.height - 1.7) < 0.1)
    #expect(stretched.centers.map(\.x) == places.map(\.x))
  }

  @Test
  func `it stays in its shape where that alone keeps the gap between nodes`() {
    let flat = NodeExtent(markSize: 10, label: "넓은 이름", fontSize: 12, weight: .regular, labelWidth: 90)
    let high = NodeExtent(
      markSize: 10, label: "세 줄로 된 긴 이름", fontSize: 12, weight: .regular, labelWidth: 30)
    // The highest node stands in the middle, so that the outer ones come nearer when it alone would just fit.
    let height = flat.size.height + 12
    let centers = [Point(x: 0, y: 0), Point(x: 0, y: height), Point(x: 100, y: height / 2)]
    let arrangement = Arrangement(extents: [flat, flat, high], centers: centers)
    let shape = arrangement.bounds.width / arrangement.bounds.height
    let stretched = arrangement.stretched(to: 1.0...(shape * 0.99), within: 900, gap: 12)
    #expect(!arrangement.hasOverlap(gap: 11.9))
    #expect(!stretched.hasOverlap(gap: 11.9))
  }

  @Test(arguments: 1...20)
  func `separated nodes keep their gap and stay on the canvas`(_ seed: Int) {
    var arrangement = random(nodes: 30, seed: UInt64(seed), over: Size(width: 50, height: 50))
    let canvas = Size(width: 900, height: 500)
    arrangement.fill(canvas)
    let isApart = arrangement.separate(gap: 8, within: canvas)
    #expect(isApart)
    for node in arrangement.centers.indices {
      let box = arrangement.box(node)
      #expect(box.minX >= -0.1 && box.minY >= -0.1 && box.maxX <= 900.1 && box.maxY <= 500.1)
      for other in 0..<node { #expect(!box.insetBy(-7.9).overlaps(arrangement.box(other))) }
    }
  }

  @Test
  func `nodes that don't fit are reported`() {
    var arrangement = random(nodes: 30, seed: 1, over: Size(width: 50, height: 50))
    let isApart = arrangement.separate(gap: 8, within: Size(width: 100, height: 100))
    #expect(!isApart)
  }

  @Test
  func `a filled canvas is touched on all four sides by equal nodes`() {
    var arrangement = random(nodes: 12, seed: 3, over: Size(width: 10, height: 99), label: "a")
    arrangement.fill(Size(width: 300, height: 200))
    let bounds = arrangement.bounds
    let edges = [bounds.minX, bounds.minY, bounds.maxX - 300, bounds.maxY - 200]
    #expect(edges.allSatisfy { abs($0) < 1e-9 })
  }

  @Test
  func `an upright row lies down`() {
    var arrangement = random(nodes: 2, seed: 1, over: Size(width: 1, height: 1))
    arrangement.centers = [Point(x: 5, y: 0), Point(x: 5, y: 100)]
    arrangement.layDown()
    #expect(abs(arrangement.centers[0].y - arrangement.centers[1].y) < 1e-9)
    #expect(abs(abs(arrangement.centers[0].x - arrangement.centers[1].x) - 100) < 1e-9)
  }

  @Test(arguments: 1...10)
  func `laying down turns without stretching`(_ seed: Int) {
    let before = random(nodes: 9, seed: UInt64(seed), over: Size(width: 100, height: 300))
    var after = before
    after.layDown()
    for first in 0..<9 {
      for second in 0..<first {
        let old = (before.centers[first] - before.centers[second]).length
        let new = (after.centers[first] - after.centers[second]).length
        #expect(abs(old - new) < 1e-9)
      }
    }
  }

  @Test
  func `spreading wholly sets nodes evenly in their order`() {
    var arrangement = random(nodes: 3, seed: 1, over: Size(width: 1, height: 1))
    arrangement.centers = [Point(x: 0, y: 7), Point(x: 1, y: 9), Point(x: 10, y: 8)]
    arrangement.spread(by: 1)
    #expect(arrangement.centers == [Point(x: 0, y: 7), Point(x: 5, y: 9), Point(x: 10, y: 8)])
  }

  private func random(nodes: Int, seed: UInt64, over size: Size, label: String = "이름이 있는 노드") -> Arrangement {
    var random = SeededRandom(seed)
    let extent = NodeExtent(markSize: 12, label: label, fontSize: 12, weight: .regular, labelWidth: 60)
    let centers = (0..<nodes).map { _ in Point(x: random.unit() * size.width, y: random.unit() * size.height)
    }
    return Arrangement(extents: (0..<nodes).map { _ in extent }, centers: centers)
  }
}
