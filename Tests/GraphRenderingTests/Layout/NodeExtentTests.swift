import TestSupport
import Testing

@testable import GraphRendering

struct NodeExtentTests {
  @Test(arguments: [SamplePictures.ego(nodes: 30, seed: 1), SamplePictures.overview(nodes: 100, seed: 1)])
  func `marks differ in area by a factor of four at most, and grow with rank`(_ picture: Picture) throws {
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page)
    let areas = extents.map { $0.markSize * $0.markSize }
    #expect(try #require(areas.max()) <= 4 * #require(areas.min()) + 1e-9)
    let byRank = graph.nodes.indices
      .filter { !picture.nodes[graph.nodes[$0]].isFocus }
      .sorted { picture.nodes[graph.nodes[$0]].rank < picture.nodes[graph.nodes[$1]].rank }
    for (lower, higher) in zip(byRank, byRank.dropFirst()) {
      #expect(extents[lower].markSize <= extents[higher].markSize)
    }
  }

  @Test(arguments: [(0.55, 4), (0.75, 5), (0.4, 4), (0.2, 3)])
  func `a mark keeps its step until its rank is three quarters of a step away`(_ rank: Double, _ step: Int)
    throws
  {
    var picture = SamplePictures.tiny
    (picture.nodes[1].rank, picture.nodes[2].rank) = (1, rank)
    let id = picture.nodes[2].id
    let kept = KeptPlaces(
      size: Size(width: 1, height: 1), faultPerEdge: 0, edges: 2,
      places: [id: .init(center: Point(x: 0, y: 0), labelIsBelow: true, markStep: 4)])
    let graph = try DrawnGraph(picture)
    let extents = NodeExtent.extents(of: graph, in: picture, for: .page, keeping: kept)
    let place = try #require(graph.nodes.firstIndex(of: 2))
    #expect(extents[place].markStep == step)
  }

  @Test
  func `a label stands out until others are clearly above it`() throws {
    var picture = SamplePictures.field(nodes: 60, seed: 1)
    for number in picture.nodes.indices { picture.nodes[number].rank = Double(100 - number) }
    let graph = try DrawnGraph(picture)
    let first = try GraphvizLayout(beginnings: 1).layout(picture)
    picture.nodes[7].rank += 1.5
    let kept = KeptPlaces(first, of: picture)
    let before = NodeExtent.extents(of: graph, in: picture, for: .page)
    let after = NodeExtent.extents(of: graph, in: picture, for: .page, keeping: kept)
    let bold = { (extents: [NodeExtent]) in
      Set(extents.indices.filter { extents[$0].weight == .bold }.map { graph.nodes[$0] })
    }
    #expect(bold(before) == [0, 1, 2, 3, 4, 5, 7])
    #expect(bold(after) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test
  func `the smallest label has 13 points in a small picture and more than 11 in a large one`() throws {
    let small = SamplePictures.ego(nodes: 45, seed: 1)
    let large = SamplePictures.overview(nodes: 120, seed: 1)
    let smallSizes = NodeExtent.extents(of: try DrawnGraph(small), in: small, for: .page).map(\.fontSize)
    let largeSizes = NodeExtent.extents(of: try DrawnGraph(large), in: large, for: .page).map(\.fontSize)
    #expect(try #require(smallSizes.min()) >= 13)
    #expect(try #require(largeSizes.min()) >= 11)
  }

  @Test(arguments: HostileLabels.all)
  func `the lines of a label lie inside what the node takes`(_ label: String) {
    let extent = NodeExtent(markSize: 20, label: label, fontSize: 14, weight: .bold, labelWidth: 150)
    for labelIsBelow in [true, false] {
      let first = extent.baseline(labelIsBelow: labelIsBelow)
      for (number, line) in extent.lines.enumerated() {
        let baseline = first + Double(number) * NodeExtent.lineHeight * extent.fontSize
        #expect(baseline - 0.8 * extent.fontSize >= -extent.size.height / 2)
        #expect(baseline + 0.25 * extent.fontSize <= extent.size.height / 2)
        #expect(TextWidth.measure(line, fontSize: 14, weight: .bold) <= extent.size.width)
      }
    }
  }
}
