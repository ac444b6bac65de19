import Foundation
import GraphAnalysis
import TestSupport
import Testing

/// Compares with the best of many tries of igraph, which draws at random; `Oracle/make-communities.py` made them.
struct LeidenOracleTests {
  @Test func `communities are about as good as the best that igraph finds in a hundred tries`() throws {
    for expected in try OracleCase.all() {
      let found = try Leiden(resolution: expected.resolution).communities(of: expected.graph())

      #expect(found.modularity > expected.modularity - 0.012)
      // Better is possible, far better would be another measure.
      #expect(found.modularity < expected.modularity + 0.002)
    }
  }
}

/// A graph, and the modularity of good communities.
private struct OracleCase: Decodable {
  struct Edge: Decodable {
    let source: Int
    let target: Int
    let weight: Double
  }

  let nodeCount: Int
  let resolution: Double
  let modularity: Double
  let edges: [Edge]

  private struct File: Decodable {
    let cases: [OracleCase]
  }

  static func all() throws -> [OracleCase] {
    let path = "\(SourceTree.root)/Tests/GraphAnalysisTests/Oracle/communities.json"
    let cases = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path))).cases
    try #require(cases.count >= 10)
    return cases
  }

  func graph() throws -> UndirectedGraph {
    try UndirectedGraph(
      nodeCount: nodeCount,
      edges: edges.map { WeightedGraph.Edge(source: $0.source, target: $0.target, weight: $0.weight) })
  }
}
