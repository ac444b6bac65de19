/// Nodes in communities, with what the edges of each community weigh.
struct Partition {
  /// The community of each node, a number below the number of nodes.
  private(set) var communityOfNode: [Int]
  /// What the edges of the members of each community weigh.
  private(set) var strengths: [Double]
  private var sizes: [Int]
  /// Numbers of communities that have no members; the next to be used is last.
  private var unused: [Int]

  init(singletonsOf graph: UndirectedGraph) {
    self.init(communityOfNode: Array(0..<graph.nodeCount), of: graph)
  }

  /// The communities may have any numbers; they are numbered anew, in the order of their first nodes.
  init(communityOfNode: [Int], of graph: UndirectedGraph) {
    var numbers: [Int: Int] = [:]
    self.communityOfNode = communityOfNode.map { community in
      let number = numbers[community] ?? numbers.count
      numbers[community] = number
      return number
    }
    strengths = [Double](repeating: 0, count: graph.nodeCount)
    sizes = [Int](repeating: 0, count: graph.nodeCount)
    for (node, community) in self.communityOfNode.enumerated() {
      strengths[community] += graph.strengths[node]
      sizes[community] += 1
    }
    unused = (numbers.count..<graph.nodeCount).reversed()
  }

  /// A community without members; `nil` where each node is one by itself.
  var unusedCommunity: Int? { unused.last }

  /// Takes a node out of its community, for ``put(_:of:into:)`` to follow.
  mutating func takeOut(_ node: Int, of graph: UndirectedGraph) {
    let community = communityOfNode[node]
    strengths[community] -= graph.strengths[node]
    sizes[community] -= 1
    if sizes[community] == 0 {
      // What rounding has left would count for whoever moves in.
      strengths[community] = 0
      unused.append(community)
    }
  }

  /// Puts a node that was taken out into a community that has members, or into ``unusedCommunity``.
  mutating func put(_ node: Int, of graph: UndirectedGraph, into community: Int) {
    if sizes[community] == 0 { unused.removeLast() }
    communityOfNode[node] = community
    strengths[community] += graph.strengths[node]
    sizes[community] += 1
  }

  /// The nodes of each community, ascending; communities in the order of their first nodes.
  func members() -> [[Int]] {
    var places: [Int: Int] = [:]
    var members: [[Int]] = []
    for (node, community) in communityOfNode.enumerated() {
      if let place = places[community] {
        members[place].append(node)
      } else {
        places[community] = members.count
        members.append([node])
      }
    }
    return members
  }

  func modularity(in graph: UndirectedGraph, resolution: Double) -> Double {
    guard graph.totalWeight > 0 else { return 0 }
    var within = graph.loops.reduce(0, +)
    for node in 0..<graph.nodeCount {
      for edge in graph.edges(of: node) where graph.neighbours[edge] > node {
        if communityOfNode[graph.neighbours[edge]] == communityOfNode[node] { within += graph.weights[edge] }
      }
    }
    let expected = strengths.reduce(0) { sum, strength in
      let share = strength / (2 * graph.totalWeight)
      return sum + share * share
    }
    return within / graph.totalWeight - resolution * expected
  }

  /// The same nodes in communities that are connected: parts with no edge between them are better apart.
  func splitIntoComponents(of graph: UndirectedGraph) -> Partition {
    var componentOfNode = [Int](repeating: -1, count: graph.nodeCount)
    for start in 0..<graph.nodeCount where componentOfNode[start] < 0 {
      componentOfNode[start] = start
      var open = [start]
      while let node = open.popLast() {
        for edge in graph.edges(of: node) {
          let neighbour = graph.neighbours[edge]
          guard componentOfNode[neighbour] < 0, communityOfNode[neighbour] == communityOfNode[node] else {
            continue
          }
          componentOfNode[neighbour] = start
          open.append(neighbour)
        }
      }
    }
    return Partition(communityOfNode: componentOfNode, of: graph)
  }
}
