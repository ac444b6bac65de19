import Testing

@testable import GraphRendering

struct EdgeRoutingTests {
  @Test
  func `an edge with a free way is straight and ends outside both marks`() throws {
    let edge = try route(["a", "b"], at: [Point(x: 0, y: 0), Point(x: 200, y: 0)], edges: [(0, 1)])[0]
    #expect(edge.control == nil)
    #expect(edge.start.x > 7 && edge.start.x < 20)
    #expect(edge.end.x < 193 && edge.end.x > 180)
  }

  @Test
  func `an edge swings out around a node in its way`() throws {
    let places = [Point(x: 0, y: 0), Point(x: 200, y: -10), Point(x: 400, y: 0)]
    let edges = try route(["a", "b", "c"], at: places, edges: [(0, 2), (0, 1)])
    #expect(edges.first { $0.index == 0 }?.control != nil)
    #expect(edges.first { $0.index == 1 }?.control == nil)
  }

  @Test
  func `edges between the same nodes part, in whichever direction they point`() throws {
    let edges = try route(
      ["a", "b"], at: [Point(x: 0, y: 0), Point(x: 200, y: 0)], edges: [(0, 1), (1, 0)])
    let heights = edges.compactMap { $0.control?.y }
    #expect(heights.count == 2)
    #expect(heights[0] * heights[1] < 0)
  }

  private func route(
    _ ids: [String], at places: [Point], edges: [(Int, Int)]
  ) throws -> [PictureLayout.Edge] {
    let picture = Picture(
      title: "t", subtitle: "", language: .english,
      nodes: ids.map {
        PictureNode(id: $0, label: $0, fullName: $0, kind: .tool, rank: 0, papers: 1, link: nil)
      },
      edges: edges.map { PictureEdge(source: $0.0, target: $0.1, kind: .uses, weight: 1) })
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    return EdgeRouting(graph: graph, arrangement: Arrangement(extents: extents, centers: places)).paths()
  }
}
