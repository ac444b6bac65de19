/// The shortest path between two nodes, where an edge is the longer the less it weighs.
///
/// The length of an edge is the reciprocal of its weight, relative to the largest; as Newman, "Scientific collaboration
/// networks II: Shortest paths, weighted networks, and centrality", 2001. Source: Dijkstra, "A note on two problems in
/// connexion with graphs", 1959.
public struct ShortestPath: Sendable, Hashable {
  /// The nodes from one end to the other, both included.
  public let nodes: [Int]

  /// Finds the shortest path, `nil` where there is none.
  ///
  /// Of equally long ones it is the one with fewest nodes, then the one whose nodes, from the end backwards, come first.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - start: The node where the path begins, one of the graph's.
  ///   - end: The node where it ends, one of the graph's.
  ///   - isPassable: Whether a path may lead through a node; both ends are allowed anyway.
  /// - Complexity: O((n + m) log n) in nodes and edges.
  public init?(
    in graph: UndirectedGraph, from start: Int, to end: Int, through isPassable: (Int) -> Bool = { _ in true }
  ) {
    var reached: [Int: Arrival] = [start: Arrival(length: 0, edges: 0, node: start, previous: start)]
    var settled: Set<Int> = []
    var open = ArrivalHeap()
    if let first = reached[start] { open.insert(first) }
    while let arrival = open.removeFirst() {
      guard settled.insert(arrival.node).inserted else { continue }
      if arrival.node == end { break }
      guard arrival.node == start || isPassable(arrival.node) else { continue }
      for edge in graph.edges(of: arrival.node) where graph.weights[edge] > 0 {
        let next = Arrival(
          length: arrival.length + 1 / graph.weights[edge], edges: arrival.edges + 1,
          node: graph.neighbours[edge], previous: arrival.node)
        guard !settled.contains(next.node) else { continue }
        if let known = reached[next.node], known <= next { continue }
        reached[next.node] = next
        open.insert(next)
      }
    }
    guard settled.contains(end) else { return nil }
    var nodes = [end]
    while let node = nodes.last, node != start, let arrival = reached[node] { nodes.append(arrival.previous) }
    self.nodes = nodes.reversed()
  }
}

/// A way to a node: its last edge, and what came before.
private struct Arrival: Comparable {
  let length: Double
  let edges: Int
  let node: Int
  let previous: Int

  static func < (left: Arrival, right: Arrival) -> Bool {
    (left.length, left.edges, left.node, left.previous) < (
      right.length, right.edges, right.node, right.previous
    )
  }
}

/// A binary heap: the smallest comes out first.
private struct ArrivalHeap {
  private var items: [Arrival] = []

  mutating func insert(_ item: Arrival) {
    items.append(item)
    var place = items.count - 1
    while place > 0, items[place] < items[(place - 1) / 2] {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeFirst() -> Arrival? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      let children = (2 * place + 1..<2 * place + 3).filter { $0 < items.count }
      guard let smallest = children.min(by: { items[$0] < items[$1] }), items[smallest] < items[place] else {
        return first
      }
      items.swapAt(place, smallest)
      place = smallest
    }
  }
}
