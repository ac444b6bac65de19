/// Moves single nodes to where they gain most, until none gains: the first phase of ``Leiden``.
struct LocalMoving {
  let graph: UndirectedGraph
  let resolution: Double

  /// A node whose neighbours moved is looked at again, the others are not.
  func improve(_ partition: inout Partition) {
    guard graph.totalWeight > 0 else { return }
    var queue = Array(0..<graph.nodeCount)
    var isQueued = [Bool](repeating: true, count: graph.nodeCount)
    var links = CommunityLinks(communityCount: graph.nodeCount)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isQueued[node] = false
      let former = partition.communityOfNode[node]
      partition.takeOut(node, of: graph)
      links.collect(of: node, in: graph, communities: partition.communityOfNode)
      let community = bestCommunity(for: node, from: former, links, in: partition)
      partition.put(node, of: graph, into: community)
      guard community != former else { continue }
      for edge in graph.edges(of: node) {
        let neighbour = graph.neighbours[edge]
        if !isQueued[neighbour] && partition.communityOfNode[neighbour] != community {
          isQueued[neighbour] = true
          queue.append(neighbour)
        }
      }
    }
  }

  /// The community with the highest gain; of equal ones the former, then the one of the lowest neighbour.
  private func bestCommunity(
    for node: Int, from former: Int, _ links: CommunityLinks, in partition: Partition
  ) -> Int {
    let pull = resolution * graph.strengths[node] / (2 * graph.totalWeight)
    let smallestGain = Leiden.smallestGain * graph.strengths[node]
    var best = former
    var bestGain = links.weights[former] - pull * partition.strengths[former]
    for community in links.communities {
      let gain = links.weights[community] - pull * partition.strengths[community]
      if gain > bestGain + smallestGain { (best, bestGain) = (community, gain) }
    }
    // By itself, a node neither gains nor loses.
    if bestGain < -smallestGain, let unused = partition.unusedCommunity { best = unused }
    return best
  }
}

/// What the edges from one node to each community weigh.
struct CommunityLinks {
  /// The weight by community, 0 for all that ``communities`` leaves out.
  private(set) var weights: [Double]
  /// The communities of the neighbours, each once, in the order of the neighbours.
  private(set) var communities: [Int] = []

  init(communityCount: Int) {
    weights = [Double](repeating: 0, count: communityCount)
  }

  /// Replaces what was collected by what leaves a node.
  mutating func collect(
    of node: Int, in graph: UndirectedGraph, communities communityOfNode: [Int],
    where isIncluded: (Int) -> Bool = { _ in true }
  ) {
    for community in communities { weights[community] = 0 }
    communities.removeAll(keepingCapacity: true)
    for edge in graph.edges(of: node) where isIncluded(graph.neighbours[edge]) {
      let community = communityOfNode[graph.neighbours[edge]]
      // A weight that is too small to be a number counts as no edge.
      guard graph.weights[edge] > 0 else { continue }
      if weights[community] == 0 { communities.append(community) }
      weights[community] += graph.weights[edge]
    }
  }
}
