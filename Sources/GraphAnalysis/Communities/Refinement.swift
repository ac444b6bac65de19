/// Splits communities into groups that hang together well: the second phase of ``Leiden``.
///
/// Each node begins as a group of its own, and joins a group of its community that gains by it, if both hang together
/// with the rest of the community at least as chance would have it. A node only joins a group that it has an edge to,
/// so that groups are connected.
struct Refinement {
  let graph: UndirectedGraph
  let resolution: Double

  /// The group of each node, numbered from 0 without gaps, in the order of their first nodes.
  func groups(within partition: Partition) -> [Int] {
    var groupOfNode = Array(0..<graph.nodeCount)
    var groupStrengths = graph.strengths
    var isAlone = [Bool](repeating: true, count: graph.nodeCount)
    // What the edges from each group to the rest of its community weigh.
    var outward = (0..<graph.nodeCount).map { node in
      graph.edges(of: node).reduce(0.0) { sum, edge in
        let neighbour = graph.neighbours[edge]
        let isInside = partition.communityOfNode[neighbour] == partition.communityOfNode[node]
        return isInside ? sum + graph.weights[edge] : sum
      }
    }
    var links = CommunityLinks(communityCount: graph.nodeCount)

    func hangsTogether(_ group: Int, in community: Int) -> Bool {
      let rest = partition.strengths[community] - groupStrengths[group]
      return outward[group] >= resolution * groupStrengths[group] * rest / (2 * graph.totalWeight)
    }

    for node in 0..<graph.nodeCount where isAlone[node] {
      let community = partition.communityOfNode[node]
      guard hangsTogether(node, in: community) else { continue }
      links.collect(of: node, in: graph, communities: groupOfNode) {
        partition.communityOfNode[$0] == community
      }
      let pull = resolution * graph.strengths[node] / (2 * graph.totalWeight)
      var best: (group: Int, gain: Double)?
      for group in links.communities where hangsTogether(group, in: community) {
        let gain = links.weights[group] - pull * groupStrengths[group]
        if gain >= 0, gain > best?.gain ?? -1 { best = (group, gain) }
      }
      guard let group = best?.group else { continue }
      groupOfNode[node] = group
      groupStrengths[group] += graph.strengths[node]
      outward[group] += outward[node] - 2 * links.weights[group]
      // The number of a group is that of its first member, who stays.
      isAlone[group] = false
      groupStrengths[node] = 0
    }
    return numberedAnew(groupOfNode)
  }

  private func numberedAnew(_ groups: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return groups.map { group in
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }
  }
}
