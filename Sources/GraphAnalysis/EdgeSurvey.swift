/// What one look at a list of edges tells: that it is a graph, and how many edges leave and reach each node.
struct EdgeSurvey {
  let outDegrees: [UInt32]
  let inDegrees: [UInt32]
  /// Whether two edges differ in weight.
  let weightsDiffer: Bool
  /// The highest bits of the exponent of the largest weight that leaves each node; empty where no sum of weights can be
  /// beyond a number or below it.
  private let weightExponents: [UInt8]

  /// - Throws: ``GraphError`` if the list is no graph.
  init(of list: some EdgeList, nodeCount: Int) throws {
    guard 0...Int(Int32.max) ~= nodeCount else { throw GraphError.nodeCountOutOfRange(nodeCount) }
    guard list.count <= Int(UInt32.max) else { throw GraphError.edgeCountOutOfRange(list.count) }
    let weights = try Self.weights(in: list)
    weightsDiffer = weights.lowerBound < weights.upperBound
    let isExtreme = weights.lowerBound < 0x1p-900 || weights.upperBound > 0x1p900
    var exponents = [UInt8](repeating: 0, count: weightsDiffer && isExtreme ? nodeCount : 0)
    var outCounter = DegreeCounter(nodeCount: nodeCount)
    var inCounter = DegreeCounter(nodeCount: nodeCount)
    for edge in 0..<list.count {
      let (source, target) = (list.source(of: edge), list.target(of: edge))
      guard 0..<nodeCount ~= source, 0..<nodeCount ~= target else {
        throw GraphError.unknownNode(source: source, target: target, nodeCount: nodeCount)
      }
      outCounter.count(source)
      inCounter.count(target)
      if !exponents.isEmpty {
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
    weightExponents.isEmpty
      ? 1 : Double(bitPattern: UInt64(max(2040 - Int(weightExponents[node]) << 3, 1)) << 52)
  }

  /// From the smallest weight to the largest.
  private static func weights(in list: some EdgeList) throws -> ClosedRange<Double> {
    guard list.count > 0 else { return 1...1 }
    var smallest = Double.infinity
    var largest = 0.0
    for edge in 0..<list.count {
      let weight = list.weight(of: edge)
      guard weight.isFinite, weight > 0 else {
        throw GraphError.invalidWeight(
          source: list.source(of: edge), target: list.target(of: edge), weight: weight)
      }
      smallest = min(smallest, weight)
      largest = max(largest, weight)
    }
    return smallest...largest
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
