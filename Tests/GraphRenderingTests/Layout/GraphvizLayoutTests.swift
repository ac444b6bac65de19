import Testing

@testable import GraphRendering

struct GraphvizLayoutTests {
  @Test(arguments: [
    SamplePictures.tiny, SamplePictures.golden, SamplePictures.ego(nodes: 15, seed: 1),
    SamplePictures.ego(nodes: 24, seed: 2), SamplePictures.overview(nodes: 200, seed: 4),
  ])
  func `no node covers another, and all lie inside the drawing`(_ picture: Picture) throws {
    let layout = try GraphvizLayout(beginnings: 1).layout(picture)
    for (number, node) in layout.nodes.enumerated() {
      #expect(node.box.minX >= 0 && node.box.minY >= 0)
      #expect(node.box.maxX <= layout.size.width && node.box.maxY <= layout.size.height)
      for other in layout.nodes[..<number] { #expect(!node.box.overlaps(other.box)) }
    }
  }

  @Test
  func `a picture with some tens of nodes fits the column in a wide shape`() throws {
    let size = try GraphvizLayout().layout(SamplePictures.ego(nodes: 22, seed: 3)).size
    #expect(size.width <= 930)
    #expect(size.width / size.height >= 1.2 && size.width / size.height <= 2)
  }

  @Test(arguments: 1...2)
  func `the order of nodes and edges doesn't matter`(_ seed: Int) throws {
    let picture = SamplePictures.ego(nodes: 12, seed: UInt64(seed))
    var random = SeededRandom(UInt64(seed))
    let shuffled = picture.shuffled(using: &random)
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    let second = try GraphvizLayout(beginnings: 1).layout(shuffled)
    #expect(first.size == second.size)
    for (one, other) in zip(first.nodes, second.nodes) {
      #expect(picture.nodes[one.index].id == shuffled.nodes[other.index].id)
      #expect(one.box == other.box && one.center == other.center && one.lines == other.lines)
    }
    #expect(first.edges.map(\.start) == second.edges.map(\.start))
    #expect(first.edges.map(\.end) == second.edges.map(\.end))
  }

  @Test
  func `the same picture has the same layout each time`() throws {
    let picture = SamplePictures.ego(nodes: 12, seed: 9)
    #expect(
      try GraphvizLayout(beginnings: 1).layout(picture) == GraphvizLayout(beginnings: 1).layout(picture))
  }

  @Test
  func `a node without edges is not placed`() throws {
    let layout = try GraphvizLayout(beginnings: 1).layout(SamplePictures.golden)
    let lonely = SamplePictures.golden.nodes.firstIndex { $0.id == "홀로 남은 노드" }
    #expect(!layout.nodes.contains { $0.index == lonely })
    #expect(layout.nodes.count == SamplePictures.golden.nodes.count - 1)
    #expect(layout.edges.count == SamplePictures.golden.edges.count)
  }

  @Test
  func `one node alone is a picture`() throws {
    var picture = SamplePictures.tiny
    picture.edges = []
    let layout = try GraphvizLayout(beginnings: 1).layout(picture)
    #expect(layout.nodes.map(\.index) == [0])
    #expect(layout.edges.isEmpty)
  }
}
