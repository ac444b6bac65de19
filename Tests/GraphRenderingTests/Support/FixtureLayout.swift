import Testing

@testable import GraphRendering

/// The golden picture with places set by hand, so that the formats' golden files don't depend on Graphviz' version.
enum FixtureLayout {
  static func make() throws -> PictureLayout {
    let picture = SamplePictures.golden
    let graph = try DrawnGraph(picture)
    var arrangement = Arrangement(
      extents: NodeExtent.extents(of: graph, in: picture, for: .page),
      centers: try graph.nodes.map { try #require(places[picture.nodes[$0].id]) })
    arrangement.labelIsBelow[0] = false
    return PictureLayout(arrangement, of: graph, in: .page)
  }

  /// Any picture, its nodes in rows: for tests of formats, which don't care where nodes stand.
  static func grid(of picture: Picture) throws -> PictureLayout {
    let graph = try DrawnGraph(picture)
    let centers = graph.nodes.indices.map { Point(x: Double($0 % 6) * 160, y: Double($0 / 6) * 80) }
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    return PictureLayout(Arrangement(extents: extents, centers: centers), of: graph, in: .page)
  }

  private static let places: [String: Point] = [
    "2511.00001": Point(x: 130, y: 60), "2511.00002": Point(x: 420, y: 260), "DMD": Point(x: 270, y: 150),
    "FID": Point(x: 500, y: 120), "ImageNet-256": Point(x: 330, y: 30), "SGLang": Point(x: 30, y: 330),
    "VBench": Point(x: 560, y: 330), "Wan2.1": Point(x: 240, y: 270), "vLLM": Point(x: 150, y: 330),
    "비디오 생성": Point(x: 40, y: 130), "확산 증류": Point(x: 110, y: 220),
  ]
}
