import Testing

@testable import GraphRendering

struct GraphvizEngineTests {
  private func request(_ model: GraphvizEngine.Model, nodes: Int = 6) -> GraphvizEngine.Request {
    GraphvizEngine.Request(
      sizes: (0..<nodes).map { _ in Size(width: 60, height: 30) },
      edges: (1..<nodes).map { (source: $0 - 1, target: $0) }, edgeLength: 90, model: model, seed: 1)
  }

  @Test
  func `a path of nodes is laid out with edges of the wanted length`() throws {
    let centers = try GraphvizEngine.centers(request(.stress))
    for (one, next) in zip(centers, centers.dropFirst()) {
      #expect(abs((one - next).length - 90) < 9)
    }
  }

  @Test
  func `the multilevel model gives every node a place of its own`() throws {
    #expect(Set(try GraphvizEngine.centers(request(.springs))).count == 6)
  }

  @Test
  func `an engine that Graphviz lacks is an error in its own words, and the next layout works`() throws {
    let error = #expect(throws: RenderingError.self) {
      try GraphvizEngine.centers(request(GraphvizEngine.Model(name: "no-such-engine")))
    }
    guard case .graphvizFailed(let engine, let messages) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(engine == "no-such-engine")
    #expect(messages.contains("not recognized"))
    #expect(try GraphvizEngine.centers(request(.stress)).count == 6)
  }

  @Test
  func `Graphviz tells its version in numbers`() throws {
    let version = try GraphvizLayout.graphvizVersion()
    #expect(version.split(separator: ".").count == 3)
    #expect(version.first?.isNumber == true)
  }

  @Test
  func `layouts asked for at the same time are those asked for in turn`() async throws {
    let expected = try GraphvizEngine.centers(request(.springs, nodes: 20))
    try await withThrowingTaskGroup(of: [Point].self) { group in
      for _ in 0..<8 { group.addTask { try GraphvizEngine.centers(self.request(.springs, nodes: 20)) } }
      for try await centers in group { #expect(centers == expected) }
    }
  }
}
