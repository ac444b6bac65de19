/// What one look at a list of edges tells: that it is a graph, and how many edges leave and reach each node.
struct EdgeSurvey {
  private(set) var outDegrees: [UInt32]
  private(set) var inDegrees: [UInt32]
  /// Whether two edges differ in weight.
  private(set) var weightsDiffer = false

  /// - Throws: ``GraphError`` if the list is no graph.
  init(of list: some EdgeList, nodeCount: Int) throws {
    guard 0...Int(Int32.max) ~= nodeCount else { throw GraphError.nodeCountOutOfRange(nodeCount) }
    guard list.count <= Int(UInt32.max) else { throw GraphError.edgeCountOutOfRange(list.count) }
    outDegrees = [UInt32](repeating: 0, count: nodeCount)
    inDegrees = outDegrees
    guard list.count > 0 else { return }

    let firstWeight = list.weight(of: 0)
    for edge in 0..<list.count {
      let (source, target, weight) = (list.source(of: edge), list.target(of: edge), list.weight(of: edge))
      guard 0..<nodeCount ~= source, 0..<nodeCount ~= target else {
        throw GraphError.unknownNode(source: source, target: target, nodeCount: nodeCount)
      }
      guard weight.isFinite, weight > 0 else {
        throw GraphError.invalidWeight(source: source, target: target, weight: weight)
      }
      outDegrees[source] += 1
      inDegrees[target] += 1
      if weight != firstWeight { weightsDiffer = true }
    }
  }
}
