/// Estimates and residuals of a ``LocalPageRank``, and the queue of the nodes to push.
struct ResidualPush {
  /// A place where walks start.
  struct Origin {
    let position: Int32
    let share: Double
  }

  private enum State {
    case unseen, reached, queued
  }

  private let edges: OutgoingEdges
  private let damping: Double
  private let threshold: Double
  private let origins: [Origin]
  private let estimates: Buffer<Double>
  private let residuals: Buffer<Double>
  private let states: Buffer<State>
  /// The positions that ever had a residual, in the order in which they were reached.
  private var reached: [Int32] = []
  private var queue: [Int32] = []
  private(set) var followedEdges = 0

  init(_ edges: OutgoingEdges, damping: Double, threshold: Double, origins: [Origin]) {
    self.edges = edges
    self.damping = damping
    self.threshold = threshold
    self.origins = origins
    estimates = Buffer(repeating: 0, count: edges.nodeCount)
    residuals = Buffer(repeating: 0, count: edges.nodeCount)
    states = Buffer(repeating: .unseen, count: edges.nodeCount)
    edges.withColumns { columns in
      for origin in origins { add(origin.share, to: Int(origin.position), columns) }
    }
  }

  /// The sum of the residuals.
  var missing: Double { reached.reduce(0) { $0 + residuals.pointer[Int($1)] } }

  /// Pushes until no residual is above the threshold for each edge of its node.
  mutating func pushAll() {
    edges.withColumns { columns in
      var next = 0
      while next < queue.count {
        let position = Int(queue[next])
        next += 1
        states.pointer[position] = .reached
        push(position, columns)
      }
    }
  }

  /// The nodes with an estimate, ascending.
  func scores() -> [LocalPageRank.Ranking.Score] {
    edges.withColumns { columns in
      func score(of node: Int) -> LocalPageRank.Ranking.Score? {
        let estimate = estimates.pointer[Int(columns.positions[node])]
        return estimate > 0 ? LocalPageRank.Ranking.Score(node: node, score: estimate) : nil
      }
      // Sorting a large part of the nodes takes longer than looking at all of them in their order.
      return reached.count > edges.nodeCount / 16
        ? (0..<edges.nodeCount).compactMap(score)
        : reached.map { Int(columns.nodes[Int($0)]) }.sorted().compactMap(score)
    }
  }

  private mutating func push(_ position: Int, _ columns: OutgoingEdges.Columns) {
    let residual = residuals.pointer[position]
    residuals.pointer[position] = 0
    estimates.pointer[position] += (1 - damping) * residual
    let row = columns.row(of: position)
    followedEdges += row.count
    if row.isEmpty {
      for origin in origins { add(damping * residual * origin.share, to: Int(origin.position), columns) }
    } else if columns.shares.isEmpty {
      let amount = damping * residual / Double(row.count)
      for edge in row { add(amount, to: Int(columns.targets[edge]), columns) }
    } else {
      let amount = damping * residual
      for edge in row { add(amount * columns.shares[edge], to: Int(columns.targets[edge]), columns) }
    }
  }

  @inline(__always)
  private mutating func add(_ amount: Double, to position: Int, _ columns: OutgoingEdges.Columns) {
    let residual = residuals.pointer[position] + amount
    residuals.pointer[position] = residual
    switch states.pointer[position] {
    case .queued: return
    case .reached: break
    case .unseen:
      states.pointer[position] = .reached
      reached.append(Int32(position))
    }
    // A dangling node counts as having one edge, so that most are told apart without a look at their rows.
    guard residual > threshold else { return }
    if residual > threshold * Double(max(columns.row(of: position).count, 1)) {
      states.pointer[position] = .queued
      queue.append(Int32(position))
    }
  }
}
