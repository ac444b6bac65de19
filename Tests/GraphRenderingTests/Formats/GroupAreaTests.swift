import Testing

@testable import GraphRendering

struct GroupAreaTests {
  @Test
  func `the area holds a box for each node, and bridges that make one piece`() throws {
    let layout = try layout(at: [(0, 0), (100, 0), (100, 60)], others: [])
    let area = GroupArea(of: layout.groups[0], in: layout)
    #expect(area.lines.count { $0.hasSuffix("z") } == 3)
    #expect(area.lines.count { $0.contains("L") } == 2)
  }

  @Test
  func `no bridge leads to a node that is far away`() throws {
    let layout = try layout(at: [(0, 0), (100, 0), (900, 0)], others: [])
    let area = GroupArea(of: layout.groups[0], in: layout)
    #expect(area.lines.count { $0.contains("L") } == 1)
  }

  @Test
  func `no bridge leads through a foreign node`() throws {
    let layout = try layout(at: [(0, 0), (0, 60), (180, 0)], others: [(90, 0), (90, 60)])
    let area = GroupArea(of: layout.groups[0], in: layout)
    #expect(area.lines.count { $0.contains("L") } == 1)
  }

  /// Nodes of a group and others at places, on a ring.
  private func layout(at places: [(Double, Double)], others: [(Double, Double)]) throws -> PictureLayout {
    let all = places + others
    var picture = SamplePictures.ring(of: all.indices.map { "n\($0)" })
    picture.groups = [PictureGroup(name: "group", nodes: Array(places.indices))]
    let graph = try DrawnGraph(picture)
    let arrangement = Arrangement(
      extents: NodeExtent.extents(of: graph, in: picture, for: .page),
      centers: all.map { Point(x: $0.0, y: $0.1) })
    return PictureLayout(arrangement, of: graph, in: .page)
  }
}
