import Testing

@testable import GraphAnalysis

struct OutgoingEdgesTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `edges are the same again out of their bytes`(seed: UInt64) throws {
    let edges = OutgoingEdges(of: try RandomEdges(seed: seed).graph())
    let again = try #require(OutgoingEdges(bytes: edges.bytes))
    #expect(again == edges)
    #expect(again.nodeCount == edges.nodeCount)
  }

  @Test func `a walk on edges that are damaged to carry too much ends`() throws {
    let edges = (0..<6).flatMap { source in
      (0..<6).map { WeightedGraph.Edge(source: source, target: $0, weight: Double(1 + $0)) }
    }
    var bytes = OutgoingEdges(of: try WeightedGraph(nodeCount: 6, edges: edges)).bytes
    for place in stride(from: 32, to: 32 + 8 * edges.count, by: 8) {
      withUnsafeBytes(of: 1.0) { bytes.replaceSubrange(place..<place + 8, with: $0) }
    }
    let damaged = try #require(OutgoingEdges(bytes: bytes))
    let ranking = try LocalPageRank(threshold: 1e-3).ranking(of: damaged, from: [0: 1])
    #expect(Double(ranking.followedEdges) < 3 / (0.15 * 1e-3))
  }

  @Test func `bytes that are cut off or name what is not there are refused`() throws {
    let graph = try WeightedGraph(
      nodeCount: 3, edges: [.init(source: 0, target: 1, weight: 2), .init(source: 0, target: 2, weight: 1)])
    let bytes = OutgoingEdges(of: graph).bytes
    for end in bytes.indices { #expect(OutgoingEdges(bytes: Array(bytes[..<end])) == nil) }
    for place in bytes.indices {
      for value in [0, 3, 0x7F, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        guard let edges = OutgoingEdges(bytes: damaged) else { continue }
        #expect(edges.nodeCount == 3)
        // What is not refused can be walked on.
        _ = try LocalPageRank().ranking(of: edges, from: [0: 1])
      }
    }
  }
}
