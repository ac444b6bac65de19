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

  @Test
  func `an edge more changes at most a twentieth of the lines`() throws {
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    var grown = picture
    grown.edges.append(PictureEdge(source: 2, target: grown.nodes.count - 1, kind: .mentions, weight: 1))
    let second = try GraphvizLayout(beginnings: 1).layout(grown, keeping: KeptPlaces(first, of: picture))
    let before = SVGRenderer().render(picture, layout: first).split(separator: "\n")
    let after = SVGRenderer().render(grown, layout: second).split(separator: "\n")
    #expect(after.difference(from: before).count <= before.count / 20)
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
