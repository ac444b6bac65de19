/// The edges of a graph grouped by the node that they leave, for methods that follow them, such as ``LocalPageRank``.
///
/// It takes 4 bytes an edge, 12 where weights differ, and 4 a node, all in one run of bytes: kept elsewhere, they are
/// the same edges again.
public struct OutgoingEdges: Sendable, Hashable {
  /// The edges as bytes, in the order of bytes of this machine: the numbers of nodes, edges and shares, 1 as what tells
  /// that order, and the columns: shares, starts of rows, targets.
  public let bytes: [UInt8]
  /// The number of nodes.
  public let nodeCount: Int
  private let edgeCount: Int
  private let shareCount: Int

  /// The columns of the edges.
  struct Columns {
    /// Where the edges of each node begin in ``targets``; one number more for the end.
    let rowStarts: UnsafeMutableBufferPointer<UInt32>
    /// The share of its source's out-weight that each edge carries; empty where all weights are alike.
    let shares: UnsafeMutableBufferPointer<Double>
    /// The node that each edge reaches, ascending within a row.
    let targets: UnsafeMutableBufferPointer<Int32>

    /// - Precondition: the bytes are as many as the columns take, and lie at a multiple of eight.
    init(in bytes: UnsafeMutableRawPointer, nodes nodeCount: Int, edges: Int, shares shareCount: Int) {
      var place = bytes + headLength
      func column<Number>(_ type: Number.Type, _ count: Int) -> UnsafeMutableBufferPointer<Number> {
        defer { place += count * MemoryLayout<Number>.stride }
        return UnsafeMutableBufferPointer(start: place.assumingMemoryBound(to: type), count: count)
      }
      shares = column(Double.self, shareCount)
      rowStarts = column(UInt32.self, nodeCount + 1)
      targets = column(Int32.self, edges)
    }

    /// The edges that leave a node.
    func row(of node: Int) -> Range<Int> { Int(rowStarts[node])..<Int(rowStarts[node + 1]) }
  }

  private static let headLength = 32
  private static let byteOrder: UInt64 = 1

  /// Groups the edges of a graph.
  ///
  /// - Complexity: O(n + m) in nodes and edges.
  public init(of graph: WeightedGraph) {
    nodeCount = graph.nodeCount
    edgeCount = graph.sources.count
    shareCount = graph.shares.count
    let (nodeCount, edgeCount, shareCount) = (nodeCount, edgeCount, shareCount)
    let length = Self.length(nodes: nodeCount, edges: edgeCount, shares: shareCount)
    bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = length
      let memory = UnsafeMutableRawBufferPointer(buffer)
      guard let start = memory.baseAddress else { return }
      memory.initializeMemory(as: UInt8.self, repeating: 0)
      for (place, number) in [UInt64(nodeCount), UInt64(edgeCount), UInt64(shareCount), Self.byteOrder]
        .enumerated()
      {
        memory.storeBytes(of: number, toByteOffset: 8 * place, as: UInt64.self)
      }
      Self.fill(Columns(in: start, nodes: nodeCount, edges: edgeCount, shares: shareCount), from: graph)
    }
  }

  /// Takes the ``bytes`` of edges again; nil where they are those of no edges, or of another kind of machine.
  ///
  /// - Complexity: O(n + m) in nodes and edges.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= Self.headLength else { return nil }
    let head = bytes.withUnsafeBytes { memory in
      (0..<4).map { memory.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    }
    // Counts that are too large for a sum are larger than the bytes.
    guard head[3] == Self.byteOrder, head[..<3].allSatisfy({ $0 <= UInt64(bytes.count) }) else { return nil }
    (nodeCount, edgeCount, shareCount) = (Int(head[0]), Int(head[1]), Int(head[2]))
    guard bytes.count == Self.length(nodes: nodeCount, edges: edgeCount, shares: shareCount),
      shareCount == 0 || shareCount == edgeCount
    else { return nil }
    self.bytes = bytes
    guard isSound else { return nil }
  }

  /// Works on the columns, which may be read only.
  func withColumns<Value>(_ body: (Columns) throws -> Value) rethrows -> Value {
    try bytes.withUnsafeBytes { memory in
      // Arrays lie at multiples of sixteen; one of bytes is never without a head.
      guard let start = memory.baseAddress else { preconditionFailure("edges have a head") }
      return try body(
        Columns(
          in: UnsafeMutableRawPointer(mutating: start), nodes: nodeCount, edges: edgeCount, shares: shareCount
        ))
    }
  }

  /// Whether every number names what is there.
  private var isSound: Bool {
    withColumns { columns in
      guard columns.rowStarts[0] == 0, Int(columns.rowStarts[nodeCount]) == edgeCount else { return false }
      // Counted without a way out, so that several are looked at in one step.
      var faults = 0
      for node in 0..<nodeCount { faults &+= columns.rowStarts[node] <= columns.rowStarts[node + 1] ? 0 : 1 }
      for target in columns.targets { faults &+= UInt32(bitPattern: target) < UInt32(nodeCount) ? 0 : 1 }
      for share in columns.shares { faults &+= (share >= 0 ? 0 : 1) &+ (share <= 1 ? 0 : 1) }
      return faults == 0
    }
  }

  private static func length(nodes: Int, edges: Int, shares: Int) -> Int {
    headLength + 8 * shares + 4 * (nodes + 1) + 4 * edges
  }

  private static func fill(_ columns: Columns, from graph: WeightedGraph) {
    let rowStarts = columns.rowStarts
    for source in graph.sources { rowStarts[Int(graph.nodes[Int(source)]) + 1] += 1 }
    for node in 0..<graph.nodeCount { rowStarts[node + 1] += rowStarts[node] }
    var positions = [Int](repeating: 0, count: graph.nodeCount)
    for (position, node) in graph.nodes.enumerated() { positions[Int(node)] = position }
    for (target, position) in positions.enumerated() {
      for edge in graph.rowStarts[position]..<graph.rowStarts[position + 1] {
        let source = Int(graph.nodes[Int(graph.sources[edge])])
        let place = Int(rowStarts[source])
        rowStarts[source] += 1
        columns.targets[place] = Int32(target)
        if !columns.shares.isEmpty { columns.shares[place] = graph.shares[edge] }
      }
    }
    // Each start has moved to the end of its row while the row was filled.
    var start: UInt32 = 0
    for row in 0..<graph.nodeCount { (rowStarts[row], start) = (start, rowStarts[row]) }
  }
}
