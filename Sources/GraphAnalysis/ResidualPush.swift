/// Estimates and residuals of a ``LocalPageRank``, and the queue of the nodes to push.
struct ResidualPush {
  /// A place where walks start.
  struct Origin {
    let position: Int32
    let share: Double
  }

  private let edges: OutgoingEdges
  private let damping: Double
  private let threshold: Double
  private let origins: [Origin]
  private var estimates: [Double]
  private var residuals: [Double]
  private var isQueued: [Bool]
  /// The positions that ever had a residual, in the order in which they were reached.
  private var reached: [Int32] = []
  private var isReached: [Bool]
  private var queue: [Int32] = []
  private(set) var followedEdges = 0

  init(_ edges: OutgoingEdges, damping: Double, threshold: Double, origins: [Origin]) {
    self.edges = edges
    self.damping = damping
    self.threshold = threshold
    self.origins = origins
    estimates = [Double](repeating: 0, count: edges.nodeCount)
    residuals = estimates
    isQueued = [Bool](repeating: false, count: edges.nodeCount)
    isReached = isQueued
    for origin in origins { add(origin.share, to: Int(origin.position)) }
  }

  /// The sum of the residuals.
  var missing: Double { reached.reduce(0) { $0 + residuals[Int($1)] } }

  /// Pushes until no residual is above the threshold for each edge of its node.
  mutating func pushAll() {
    var next = 0
    while next < queue.count {
      let position = Int(queue[next])
      next += 1
      isQueued[position] = false
      push(position)
    }
  }

  /// The nodes with an estimate, ascending.
  func scores() -> [LocalPageRank.Ranking.Score] {
    reached
      .filter { estimates[Int($0)] > 0 }
      .map { LocalPageRank.Ranking.Score(node: Int(edges.nodes[Int($0)]), score: estimates[Int($0)]) }
      .sorted { $0.node < $1.node }
  }

  private mutating func push(_ position: Int) {
    let residual = residuals[position]
    residuals[position] = 0
    estimates[position] += (1 - damping) * residual
    let row = edges.rowStarts[position]..<edges.rowStarts[position + 1]
    followedEdges += row.count
    if row.isEmpty {
      for origin in origins {
        add(damping * residual * origin.share, to: Int(origin.position))
      }
    } else if edges.shares.isEmpty {
      let amount = damping * residual / Double(row.count)
      for edge in row { add(amount, to: Int(edges.targets[edge])) }
    } else {
      for edge in row {
        add(damping * residual * edges.shares[edge], to: Int(edges.targets[edge]))
      }
    }
  }

  private mutating func add(_ amount: Double, to position: Int) {
    residuals[position] += amount
    if !isReached[position] {
      isReached[position] = true
      reached.append(Int32(position))
    }
    let degree = edges.rowStarts[position + 1] - edges.rowStarts[position]
    if residuals[position] > threshold * Double(max(degree, 1)), !isQueued[position] {
      isQueued[position] = true
      queue.append(Int32(position))
    }
  }
}
