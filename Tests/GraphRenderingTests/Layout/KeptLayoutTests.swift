import Testing

@testable import GraphRendering

struct KeptLayoutTests {
  private let picture = SamplePictures.ego(nodes: 15, seed: 5)

  @Test
  func `an unchanged picture is laid out as it was`() throws {
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    #expect(
      try GraphvizLayout(beginnings: 1).layout(picture, keeping: KeptPlaces(first, of: picture)) == first)
  }

  @Test
  func `an edge more leaves every node where it stood`() throws {
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    var grown = picture
    grown.edges.append(PictureEdge(source: 2, target: grown.nodes.count - 1, kind: .mentions, weight: 1))
    let second = try GraphvizLayout(beginnings: 1).layout(grown, keeping: KeptPlaces(first, of: picture))
    #expect(first.nodes.map(\.box) == second.nodes.map(\.box))
    #expect(second.edges.count == first.edges.count + 1)
  }

  @Test(arguments: [15, 24], [PictureEdge.Kind.mentions, .introduces])
  func `an edge more changes at most a twentieth of the lines`(_ nodes: Int, _ kind: PictureEdge.Kind) throws
  {
    let picture = SamplePictures.ego(nodes: nodes, seed: 5)
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    var grown = picture
    grown.edges.append(PictureEdge(source: 2, target: nodes - 1, kind: kind, weight: 1))
    try expectFewChanges(from: picture, first, to: grown)
  }

  @Test
  func `nor does one of a kind that comes first in the legend and was not in the picture`() throws {
    var picture = SamplePictures.ego(nodes: 24, seed: 5)
    for number in picture.edges.indices where picture.edges[number].kind == .introduces {
      picture.edges[number].kind = .uses
    }
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    var grown = picture
    grown.edges.append(PictureEdge(source: 2, target: 23, kind: .introduces, weight: 1))
    try expectFewChanges(from: picture, first, to: grown)
  }

  @Test
  func `ranks that change a little change no line but that of the highest`() throws {
    let map = SamplePictures.field(nodes: 60, seed: 7)
    let first = try GraphvizLayout(beginnings: 1).layout(map)
    var changed = map
    for number in map.nodes.indices where number % 2 == 0 { changed.nodes[number].rank *= 1.04 }
    let second = try GraphvizLayout(beginnings: 1).layout(changed, keeping: KeptPlaces(first, of: map))
    let before = SVGRenderer().render(map, layout: first).split(separator: "\n")
    let after = SVGRenderer().render(changed, layout: second).split(separator: "\n")
    #expect(after.difference(from: before).allSatisfy { "\($0)".contains("<desc") })
  }

  @Test(arguments: [0.5, 1.01])
  func `nor does one in a map, also where it is the strongest`(_ share: Double) throws {
    let map = SamplePictures.field(nodes: 60, seed: 7)
    let first = try GraphvizLayout(beginnings: 1).layout(map)
    var grown = map
    let weight = (map.edges.map(\.weight).max() ?? 1) * share
    grown.edges.append(PictureEdge(source: 2, target: map.nodes.count - 2, kind: .related, weight: weight))
    try expectFewChanges(from: map, first, to: grown)
  }

  private func expectFewChanges(from picture: Picture, _ first: PictureLayout, to grown: Picture) throws {
    let second = try GraphvizLayout(beginnings: 1).layout(grown, keeping: KeptPlaces(first, of: picture))
    let before = SVGRenderer().render(picture, layout: first).split(separator: "\n")
    let after = SVGRenderer().render(grown, layout: second).split(separator: "\n")
    let changes = after.difference(from: before)
    #expect(changes.count <= before.count / 20, "\(changes.map { "\($0)" }.joined(separator: "\n"))")
    #expect(residual(from: first, to: second) <= 0.02)
  }

  @Test
  func `a day's posts leave the rest where it was`() throws {
    let field = SamplePictures.field(nodes: 60, seed: 7)
    let before = SamplePictures.field(nodes: 54, seed: 7)
    let first = try GraphvizLayout(beginnings: 1).layout(before)
    let second = try GraphvizLayout(beginnings: 1).layout(field, keeping: KeptPlaces(first, of: before))
    #expect(second.nodes.count >= first.nodes.count + 5)
    #expect(residual(from: first, to: second) <= 0.1)
    #expect(first.groups.map(\.hue) == second.groups.map(\.hue))
  }

  /// What is left when one layout is moved, turned and scaled onto another as well as can be (Procrustes), 0 to 1, over
  /// the nodes that both have; nodes are told by their lines.
  private func residual(from first: PictureLayout, to second: PictureLayout) -> Double {
    let places = Dictionary(second.nodes.map { ($0.lines, $0.center) }) { first, _ in first }
    let pairs = first.nodes.compactMap { node in places[node.lines].map { (node.center, $0) } }
    let one = normalised(pairs.map(\.0))
    let two = normalised(pairs.map(\.1))
    let real = zip(one, two).reduce(0) { $0 + $1.0.x * $1.1.x + $1.0.y * $1.1.y }
    let imaginary = zip(one, two).reduce(0) { $0 + $1.0.x * $1.1.y - $1.0.y * $1.1.x }
    return 1 - real * real - imaginary * imaginary
  }

  private func normalised(_ points: [Point]) -> [Point] {
    let mean = points.reduce(Point(x: 0, y: 0), +) * (1 / Double(points.count))
    let centred = points.map { $0 - mean }
    let size = centred.reduce(0) { $0 + $1.x * $1.x + $1.y * $1.y }.squareRoot()
    return centred.map { $0 * (1 / size) }
  }

  @Test
  func `new nodes settle among the old ones without covering any`() throws {
    var smaller = picture
    let gone = Set([picture.nodes.count - 1, picture.nodes.count - 2])
    smaller.nodes.removeLast(2)
    smaller.edges.removeAll { gone.contains($0.source) || gone.contains($0.target) }
    let first = try GraphvizLayout(beginnings: 1).layout(smaller)
    let second = try GraphvizLayout(beginnings: 1).layout(picture, keeping: KeptPlaces(first, of: smaller))

    let places = Dictionary(uniqueKeysWithValues: second.nodes.map { (picture.nodes[$0.index].id, $0.box) })
    for node in first.nodes {
      let box = try #require(places[smaller.nodes[node.index].id])
      #expect((box.center - node.box.center).length < 12)
    }
    for (number, node) in second.nodes.enumerated() {
      #expect(node.box.maxX <= second.size.width && node.box.maxY <= second.size.height)
      for other in second.nodes[..<number] { #expect(!node.box.overlaps(other.box)) }
    }
  }

  @Test
  func `a picture with few of the earlier nodes is laid out from nothing`() throws {
    let other = SamplePictures.overview(nodes: 20, seed: 6)
    let places = KeptPlaces(try GraphvizLayout(beginnings: 1).layout(picture), of: picture)
    let layout = try GraphvizLayout(beginnings: 1).layout(other, keeping: places)
    #expect(layout.size == (try GraphvizLayout(beginnings: 1).layout(other).size))
  }

  @Test
  func `a picture that has become a tangle is laid out from nothing`() throws {
    var places = KeptPlaces(try GraphvizLayout(beginnings: 1).layout(picture), of: picture)
    places.faultPerEdge = 0.001
    places.edges *= 2
    let layout = try GraphvizLayout(beginnings: 1).layout(picture, keeping: places)
    #expect(layout.origin.faultPerEdge > 0.001)
  }

  @Test
  func `a layout from nothing is turned to how the picture stood`() throws {
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    let layout = try GraphvizLayout(beginnings: 1).layout(picture)
    let places = KeptPlaces(layout, of: picture)
    let arrangement = Arrangement(extents: extents, centers: layout.nodes.map(layout.middle))
    let mirrored = arrangement.mirrored(leftRight: true, upDown: true)
    let turned = KeptLayout(graph: graph, extents: extents, gap: 10)
      .turned(mirrored, of: picture, towards: places)
    #expect(turned.centers == arrangement.centers)
  }

  @Test
  func `a label that has grown pushes its neighbours aside`() throws {
    let places = KeptPlaces(try GraphvizLayout(beginnings: 1).layout(picture), of: picture)
    var renamed = picture
    for number in renamed.nodes.indices { renamed.nodes[number].label += " 새로운 긴 이름" }
    let layout = try GraphvizLayout(beginnings: 1).layout(renamed, keeping: places)
    for (number, node) in layout.nodes.enumerated() {
      for other in layout.nodes[..<number] { #expect(!node.box.overlaps(other.box)) }
    }
  }
}
