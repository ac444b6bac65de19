import Testing

@testable import GraphRendering

struct LayoutAnnealingTests {
  private let canvas = Size(width: 800, height: 600)

  @Test(arguments: 1...3)
  func `annealing ends no worse than it began, clear of overlaps and inside the canvas`(_ seed: Int) throws {
    let start = try faults(seed: seed)
    var annealing = LayoutAnnealing(start, moving: Array(start.graph.nodes.indices), seed: seed)
    let end = annealing.run(moves: 4000)
    #expect(end.cost < start.cost)
    #expect(!end.arrangement.hasOverlap(gap: 9.9))
    let bounds = end.arrangement.bounds
    #expect(bounds.minX >= -0.1 && bounds.minY >= -0.1 && bounds.maxX <= 800.1 && bounds.maxY <= 600.1)
  }

  @Test
  func `the same seed gives the same arrangement`() throws {
    let start = try faults(seed: 4)
    var first = LayoutAnnealing(start, moving: Array(start.graph.nodes.indices), seed: 7)
    var second = LayoutAnnealing(start, moving: Array(start.graph.nodes.indices), seed: 7)
    #expect(first.run(moves: 2000).arrangement.centers == second.run(moves: 2000).arrangement.centers)
  }

  @Test
  func `only the given nodes move`() throws {
    let start = try faults(seed: 5)
    var annealing = LayoutAnnealing(start, moving: [2, 3], seed: 1)
    let end = annealing.run(moves: 2000)
    for node in start.graph.nodes.indices where node != 2 && node != 3 {
      #expect(end.arrangement.centers[node] == start.arrangement.centers[node])
    }
    #expect(end.arrangement.centers[2] != start.arrangement.centers[2])
  }

  private func faults(seed: Int) throws -> LayoutFaults {
    let picture = SamplePictures.ego(nodes: 14, seed: UInt64(seed))
    let graph = try DrawnGraph(picture)
    var random = SeededRandom(UInt64(seed))
    var rough = Arrangement(
      extents: NodeExtent.extents(of: graph, in: picture, for: .page),
      centers: graph.nodes.map { _ in Point(x: random.unit(), y: random.unit()) })
    rough.fill(canvas)
    let isApart = rough.separate(gap: 10, within: canvas)
    try #require(isApart)
    return LayoutFaults(rough, of: graph, within: canvas, gap: 10)
  }
}
