/// What one look at a list of edges tells: that it is a graph, and how many edges leave and reach each node.
struct EdgeSurvey {
  let outDegrees: [UInt32]
  let inDegrees: [UInt32]
  /// Whether two edges differ in weight.
  let weightsDiffer: Bool
  /// The highest bits of the exponent of the largest weight that leaves each node; empty where all weights are alike.
  private let weightExponents: [UInt8]

  /// - Throws: ``GraphError`` if the list is no graph.
  init(of list: some EdgeList, nodeCount: Int) throws {
    guard 0...Int(Int32.max) ~= nodeCount else { throw GraphError.nodeCountOutOfRange(nodeCount) }
    guard list.count <= Int(UInt32.max) else { throw GraphError.edgeCountOutOfRange(list.count) }
    weightsDiffer = try Self.weightsDiffer(in: list)
    var exponents = [UInt8](repeating: 0, count: weightsDiffer ? nodeCount : 0)
    var outCounter = DegreeCounter(nodeCount: nodeCount)
    var inCounter = DegreeCounter(nodeCount: nodeCount)
    for edge in 0..<list.count {
      let (source, target) = (list.source(of: edge), list.target(of: edge))
      guard 0..<nodeCount ~= source, 0..<nodeCount ~= target else {
        throw GraphError.unknownNode(source: source, target: target, nodeCount: nodeCount)
      }
      outCounter.count(source)
      inCounter.count(target)
      if weightsDiffer {
        let exponent = UInt8(truncatingIfNeeded: list.weight(of: edge).exponentBitPattern >> 3)
        if exponents[source] < exponent { exponents[source] = exponent }
      }
    }
    outDegrees = outCounter.degrees()
    inDegrees = inCounter.degrees()
    weightExponents = exponents
  }

  /// A power of two that makes any sum of the weights that leave a node finite, and their largest no tiny number.
  func scale(of node: Int) -> Double {
    Double(bitPattern: UInt64(max(2040 - Int(weightExponents[node]) << 3, 1)) << 52)
  }

  private static func weightsDiffer(in list: some EdgeList) throws -> Bool {
    guard list.count > 0 else { return false }
    let firstWeight = list.weight(of: 0)
    var weightsDiffer = false
    for edge in 0..<list.count {
      let weight = list.weight(of: edge)
      guard weight.isFinite, weight > 0 else {
        throw GraphError.invalidWeight(
          source: list.source(of: edge), target: list.target(of: edge), weight: weight)
      }
      if weight != firstWeight { weightsDiffer = true }
    }
    return weightsDiffer
  }
}

/// Counts the edges of each node; the lowest bits by themselves, so that what changes at each edge fits the cache.
private struct DegreeCounter {
  private var low: [UInt8]
  private var high: [UInt32]

  init(nodeCount: Int) {
    low = [UInt8](repeating: 0, count: nodeCount)
    high = [UInt32](repeating: 0, count: nodeCount)
  }

  @inline(__always)
  mutating func count(_ node: Int) {
    low[node] &+= 1
    if low[node] == 0 { high[node] += 1 << 8 }
  }

  consuming func degrees() -> [UInt32] {
    for node in low.indices { high[node] += UInt32(low[node]) }
    return high
  }
}
