/// The pushes of a ``LocalPageRank``: residuals, and the queue of the nodes to push.
struct ResidualPush {
  /// A place where walks start.
  struct Origin {
    let node: Int32
    let share: Double
  }

  /// What a push reads and writes of each node that it reaches, side by side as nodes are reached in no order.
  private struct Node: BitwiseCopyable {
    var residual = 0.0
    /// The residual above which it is queued: infinite in the queue. A node without edges counts as having one.
    var limit = 0.0
  }

  private let edges: OutgoingEdges
  private let damping: Double
  private let threshold: Double
  private let origins: [Origin]
  private let nodes: Buffer<Node>
  /// The nodes to push, first come, first served: a ring with room for all of them and the place behind the last.
  private let queue: Buffer<Int32>
  private var first = 0
  private var end = 0
  private(set) var followedEdges = 0

  init(_ edges: OutgoingEdges, damping: Double, threshold: Double, origins: [Origin]) {
    self.edges = edges
    self.damping = damping
    self.threshold = threshold
    self.origins = origins
    nodes = Buffer(repeating: Node(), count: edges.nodeCount)
    queue = Buffer(repeating: 0, count: edges.nodeCount + 1)
    edges.withColumns { columns in
      for node in 0..<edges.nodeCount {
        nodes.pointer[node].limit = limit(for: columns.row(of: node))
      }
    }
    for origin in origins { add(origin.share, to: Int(origin.node)) }
  }

  /// The sum of the residuals.
  var missing: Double { (0..<edges.nodeCount).reduce(0) { $0 + nodes.pointer[$1].residual } }

  /// Pushes until no residual is above the limit of its node.
  ///
  /// - Parameter estimates: The estimate of each node, 0 before.
  mutating func pushAll(to estimates: UnsafeMutableBufferPointer<Double>) {
    // Twice as many as can be followed where the shares of each node add up to 1 at most: only damaged edges have more.
    let mostEdges = 2 / ((1 - damping) * threshold)
    edges.withColumns { columns in
      while first != end, Double(followedEdges) <= mostEdges {
        let node = Int(queue.pointer[first])
        first = first + 1 == queue.count ? 0 : first + 1
        let row = columns.row(of: node)
        let residual = nodes.pointer[node].residual
        nodes.pointer[node] = Node(residual: 0, limit: limit(for: row))
        estimates[node] += (1 - damping) * residual
        handOn(damping * residual, along: row, columns)
      }
    }
  }

  private func limit(for row: Range<Int>) -> Double { threshold * Double(max(row.count, 1)) }

  private mutating func handOn(_ amount: Double, along row: Range<Int>, _ columns: OutgoingEdges.Columns) {
    followedEdges += row.count
    if row.isEmpty {
      for origin in origins { add(amount * origin.share, to: Int(origin.node)) }
    } else if columns.shares.isEmpty {
      let share = amount / Double(row.count)
      for edge in row { add(share, to: Int(columns.targets[edge])) }
    } else {
      for edge in row { add(amount * columns.shares[edge], to: Int(columns.targets[edge])) }
    }
  }

  /// Adds to a residual and queues its node where it is due, without a branch: which nodes are due can't be foretold.
  @inline(__always)
  private mutating func add(_ amount: Double, to node: Int) {
    let (residual, limit) = (nodes.pointer[node].residual + amount, nodes.pointer[node].limit)
    let isDue = residual > limit
    nodes.pointer[node] = Node(residual: residual, limit: isDue ? .infinity : limit)
    queue.pointer[end] = Int32(truncatingIfNeeded: node)
    end += isDue ? 1 : 0
    if end == queue.count { end = 0 }
  }
}
