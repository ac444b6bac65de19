import Foundation
import GraphAnalysis
import TestSupport
import Testing

/// Compares with answers that `Oracle/make-oracle.py` computed by a dense solution and by NetworkX.
struct PageRankOracleTests {
  @Test func `the scores are those of NetworkX`() throws {
    for expected in try OracleCase.all() {
      let ranking = try PageRank(damping: expected.damping, tolerance: 1e-12, maximumIterations: 5000)
        .ranking(of: expected.graph(), teleport: expected.teleport)

      try #require(ranking.scores.count == expected.nodeCount)
      let error = zip(ranking.scores, expected.scores).map { abs($0 - $1) }.max() ?? 0
      #expect(error <= 1e-9, "\(expected.name)")
    }
  }

  @Test(arguments: [1e-3, 1e-6, 1e-10])
  func `the error is within the stated bound`(tolerance: Double) throws {
    for expected in try OracleCase.all() {
      let ranking = try PageRank(
        damping: expected.damping, tolerance: tolerance, maximumIterations: 5000
      ).ranking(of: expected.graph(), teleport: expected.teleport)

      #expect(ranking.residual <= tolerance)
      #expect(
        ranking.scores.distance(to: expected.scores) <= ranking.errorBound + 1e-13, "\(expected.name)")
    }
  }
}

/// A graph and its scores, as another program computed them.
private struct OracleCase: Decodable {
  struct Edge: Decodable {
    let source: Int
    let target: Int
    let weight: Double
  }

  let name: String
  let nodeCount: Int
  let damping: Double
  let teleport: [Double]?
  let edges: [Edge]
  let scores: [Double]

  private struct File: Decodable {
    let cases: [OracleCase]
  }

  static func all() throws -> [OracleCase] {
    let path = "\(SourceTree.root)/Tests/GraphAnalysisTests/Oracle/pagerank.json"
    let cases = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path))).cases
    try #require(cases.count >= 40)
    return cases
  }

  func graph() throws -> WeightedGraph {
    try WeightedGraph(
      nodeCount: nodeCount,
      edges: edges.map { WeightedGraph.Edge(source: $0.source, target: $0.target, weight: $0.weight) })
  }
}
