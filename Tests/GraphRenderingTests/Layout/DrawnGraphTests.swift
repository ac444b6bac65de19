import Testing

@testable import GraphRendering

struct DrawnGraphTests {
  @Test
  func `a group of three drawn nodes is shown, a smaller one is not`() throws {
    var picture = picture(["d", "c", "b", "a", "lonely"], edges: [(0, 1), (1, 2), (2, 3)])
    picture.groups = [
      PictureGroup(name: "too small", nodes: [3, 4]), PictureGroup(name: "shown", nodes: [0, 1, 2]),
    ]
    let graph = try DrawnGraph(picture)
    #expect(graph.groups.map(\.index) == [1])
    #expect(graph.groups.map(\.nodes) == [[1, 2, 3]])
    #expect(graph.groupOfNode == [nil, 0, 0, 0])
  }

  @Test
  func `nodes are numbered by identifier`() throws {
    let graph = try DrawnGraph(picture(["c", "a", "b"], edges: [(0, 1), (1, 2)]))
    #expect(graph.nodes == [1, 2, 0])
    #expect(graph.edges.map { [$0.index, $0.source, $0.target] } == [[1, 0, 1], [0, 2, 0]])
    #expect(graph.neighbors == [[1, 2], [0], [0]])
  }

  @Test
  func `a node without edges is left out`() throws {
    #expect(try DrawnGraph(picture(["a", "b", "lonely"], edges: [(0, 1)])).nodes == [0, 1])
  }

  @Test
  func `what the picture is about is drawn even without edges`() throws {
    var lonely = picture(["a"], edges: [])
    lonely.nodes[0].isFocus = true
    #expect(try DrawnGraph(lonely).nodes == [0])
  }

  @Test
  func `parts that hang together come largest first`() throws {
    let graph = try DrawnGraph(picture(["a", "b", "c", "d", "e"], edges: [(0, 4), (1, 2), (2, 3)]))
    #expect(graph.components == [[1, 2, 3], [0, 4]])
  }

  @Test
  func `distances count edges`() throws {
    let graph = try DrawnGraph(picture(["a", "b", "c", "d", "e"], edges: [(0, 1), (1, 2), (3, 4)]))
    #expect(graph.distances(from: 0) == [0, 1, 2, nil, nil])
  }

  @Test
  func `a picture that contradicts itself is refused by name`() {
    #expect(throws: RenderingError.duplicateNode(id: "a")) {
      try DrawnGraph(picture(["a", "a"], edges: [(0, 1)]))
    }
    #expect(throws: RenderingError.edgeOutOfRange(edge: 0, node: 2, nodes: 2)) {
      try DrawnGraph(picture(["a", "b"], edges: [(0, 2)]))
    }
    #expect(throws: RenderingError.selfLoop(id: "b")) {
      try DrawnGraph(picture(["a", "b"], edges: [(1, 1)]))
    }
    #expect(throws: RenderingError.nothingToDraw(title: "t")) {
      try DrawnGraph(picture(["a", "b"], edges: []))
    }
    #expect(throws: RenderingError.nothingToDraw(title: "t")) { try DrawnGraph(picture([], edges: [])) }
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func `a rank that is no rank is refused`(_ rank: Double) {
    var wrong = picture(["a", "b"], edges: [(0, 1)])
    wrong.nodes[1].rank = rank
    #expect(throws: RenderingError.invalidRank(id: "b")) { try DrawnGraph(wrong) }
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func `a weight that is no weight is refused`(_ weight: Double) {
    var wrong = picture(["a", "b"], edges: [(0, 1)])
    wrong.edges[0].weight = weight
    #expect(throws: RenderingError.invalidWeight(edge: 0)) { try DrawnGraph(wrong) }
  }

  private func picture(_ ids: [String], edges: [(Int, Int)]) -> Picture {
    Picture(
      title: "t", subtitle: "", language: .english,
      nodes: ids.map {
        PictureNode(id: $0, label: $0, fullName: $0, kind: .tool, rank: 1, papers: 1, link: nil)
      },
      edges: edges.map { PictureEdge(source: $0.0, target: $0.1, kind: .related, weight: 1) })
  }
}
