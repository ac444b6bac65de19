import Testing

@testable import GraphRendering

struct LayoutFaultsTests {
  private let canvas = Size(width: 900, height: 600)

  @Test
  func `a crossing costs`() throws {
    let crossed = try faults(at: [(100, 100), (500, 400), (500, 100), (100, 400)])
    let square = try faults(at: [(100, 100), (500, 100), (500, 400), (100, 400)])
    #expect(crossed.cost > square.cost)
  }

  @Test
  func `an edge through a foreign node costs`() throws {
    var faults = try faults(at: [(100, 300), (700, 300), (700, 100), (100, 100)])
    let before = faults.cost
    faults.place(3, at: Point(x: 400, y: 300), labelIsBelow: true)
    #expect(faults.cost > before + 2)
  }

  @Test
  func `members of a group side by side cost less than the same places with others between`() throws {
    func cost(of group: [Int]) throws -> Double {
      var picture = SamplePictures.ring(of: (0..<7).map { "n\($0)" })
      picture.edges = (1...6).map { PictureEdge(source: 0, target: $0, kind: .related, weight: 1) }
      picture.groups = [PictureGroup(name: "group", nodes: group)]
      let graph = try DrawnGraph(picture)
      // A star, its ends on a hexagon.
      let places = [(400.0, 300.0), (600, 300), (500, 470), (300, 470), (200, 300), (300, 130), (500, 130)]
      let arrangement = Arrangement(
        extents: NodeExtent.extents(of: graph, in: picture, for: .page),
        centers: places.map { Point(x: $0.0, y: $0.1) })
      return LayoutFaults(arrangement, of: graph, within: canvas, gap: 10).cost
    }
    #expect(try cost(of: [1, 2, 3]) < cost(of: [1, 3, 5]))
  }

  @Test
  func `a place is free where it is clear of other nodes and on the canvas`() throws {
    let faults = try faults(at: [(100, 100), (500, 100), (500, 400), (100, 400)])
    #expect(faults.isFree(Point(x: 300, y: 250), for: 0))
    #expect(!faults.isFree(Point(x: 500, y: 110), for: 0))
    #expect(faults.isFree(Point(x: 500, y: 110), for: 0, besides: 1))
    #expect(!faults.isFree(Point(x: 899, y: 250), for: 0))
  }

  /// A ring of nodes at places.
  private func faults(at places: [(Double, Double)], groups: [PictureGroup] = []) throws -> LayoutFaults {
    var picture = SamplePictures.ring(of: places.indices.map { "n\($0)" })
    picture.groups = groups
    let graph = try DrawnGraph(picture)
    let arrangement = Arrangement(
      extents: NodeExtent.extents(of: graph, in: picture, for: .page),
      centers: places.map { Point(x: $0.0, y: $0.1) })
    return LayoutFaults(arrangement, of: graph, within: canvas, gap: 10)
  }
}
