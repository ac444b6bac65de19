import Testing

@testable import GraphRendering

struct LayoutRefinementTests {
  private let canvas = Size(width: 600, height: 400)

  @Test
  func `a ring that crosses itself is untangled`() throws {
    let ring = SamplePictures.ring(of: ["a", "b", "c", "d"])
    let graph = try DrawnGraph(ring)
    // a and b on the diagonal: the edges c–d … cross.
    let centers = [(60.0, 60.0), (540, 340), (540, 60), (60, 340)].map { Point(x: $0.0, y: $0.1) }
    var refinement = refinement(of: ring, graph, centers)
    #expect(crossings(refinement.arrangement, graph) == 1)
    refinement.improve()
    #expect(crossings(refinement.arrangement, graph) == 0)
  }

  @Test(arguments: 1...6)
  func `refining never costs, never covers a node and never leaves the canvas`(_ seed: Int) throws {
    let picture = SamplePictures.ego(nodes: 14, seed: UInt64(seed))
    let graph = try DrawnGraph(picture)
    var random = SeededRandom(UInt64(seed))
    var rough = Arrangement(
      extents: NodeExtent.extents(of: graph, in: picture, for: .page),
      centers: graph.nodes.map { _ in Point(x: random.unit(), y: random.unit()) })
    rough.fill(Size(width: 800, height: 600))
    let isApart = rough.separate(gap: 10, within: Size(width: 800, height: 600))
    try #require(isApart)
    var refinement = LayoutRefinement(
      LayoutFaults(rough, of: graph, within: Size(width: 800, height: 600), gap: 10))
    let before = refinement.cost
    refinement.improve()
    #expect(refinement.cost <= before)
    #expect(!refinement.arrangement.hasOverlap(gap: 9.9))
    let bounds = refinement.arrangement.bounds
    #expect(bounds.minX >= -0.1 && bounds.minY >= -0.1 && bounds.maxX <= 800.1 && bounds.maxY <= 600.1)
  }

  @Test
  func `nodes that may not move stay`() throws {
    let ring = SamplePictures.ring(of: ["a", "b", "c", "d"])
    let graph = try DrawnGraph(ring)
    let centers = [(60.0, 60.0), (540, 340), (540, 60), (60, 340)].map { Point(x: $0.0, y: $0.1) }
    let extents = NodeExtent.extents(of: graph, in: ring, for: .page)
    let arrangement = Arrangement(extents: extents, centers: centers)
    let faults = LayoutFaults(arrangement, of: graph, within: canvas, gap: 10)
    var refinement = LayoutRefinement(faults, moving: [1])
    refinement.improve()
    for node in [0, 2, 3] { #expect(refinement.arrangement.centers[node] == centers[node]) }
    #expect(refinement.arrangement.centers[1] != centers[1])
  }

  private func refinement(of picture: Picture, _ graph: DrawnGraph, _ centers: [Point]) -> LayoutRefinement {
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    return LayoutRefinement(
      LayoutFaults(Arrangement(extents: extents, centers: centers), of: graph, within: canvas, gap: 10))
  }

  private func crossings(_ arrangement: Arrangement, _ graph: DrawnGraph) -> Int {
    let segments = graph.edges.map {
      Segment(start: arrangement.mark($0.source), end: arrangement.mark($0.target))
    }
    return segments.indices.reduce(0) { count, first in
      count + (0..<first).count { segments[first].crosses(segments[$0]) }
    }
  }
}
