/// The part of a picture that is drawn, in an order that doesn't depend on the order it was given in.
///
/// Nodes are numbered by identifier. A node without an edge is left out unless the picture is about it.
struct DrawnGraph {
  struct Edge {
    /// The index in the picture.
    let index: Int
    let source: Int
    let target: Int
  }

  /// For each drawn node its index in the picture; ascending by identifier.
  let nodes: [Int]
  /// Ascending by the ends' numbers, then by kind and weight.
  let edges: [Edge]
  /// For each node its neighbours, each once, ascending.
  let neighbors: [[Int]]
  /// Which nodes hang together, largest part first; equal ones by their first node.
  let components: [[Int]]

  /// The groups that are shown: index in the picture, and drawn nodes ascending.
  let groups: [(index: Int, nodes: [Int])]
  /// For each node the place of its group among those that are shown.
  let groupOfNode: [Int?]

  /// A group of fewer drawn nodes is not shown.
  private static let smallestGroup = 3
  /// More hues could not be told apart.
  static let mostGroups = 8

  /// Checks a picture and numbers what is drawn of it.
  ///
  /// - Throws: `RenderingError` for a picture that contradicts itself or has nothing to draw.
  init(_ picture: Picture) throws {
    try Self.check(picture)
    var hasEdge = picture.nodes.map(\.isFocus)
    for edge in picture.edges {
      hasEdge[edge.source] = true
      hasEdge[edge.target] = true
    }
    let drawn = picture.nodes.indices.filter { hasEdge[$0] }
      .sorted { picture.nodes[$0].id < picture.nodes[$1].id }
    guard !drawn.isEmpty else { throw RenderingError.nothingToDraw(title: picture.title) }

    var number = [Int](repeating: 0, count: picture.nodes.count)
    for (position, index) in drawn.enumerated() { number[index] = position }
    let order = { (edge: Edge) in
      let value = picture.edges[edge.index]
      return (edge.source, edge.target, value.kind.rawValue, value.weight)
    }
    let edges = picture.edges.enumerated()
      .map { Edge(index: $0.offset, source: number[$0.element.source], target: number[$0.element.target]) }
      .sorted { order($0) < order($1) }

    var neighbors = [Set<Int>](repeating: [], count: drawn.count)
    for edge in edges {
      neighbors[edge.source].insert(edge.target)
      neighbors[edge.target].insert(edge.source)
    }
    self.nodes = drawn
    self.edges = edges
    self.neighbors = neighbors.map { $0.sorted() }
    self.components = Self.components(of: self.neighbors)

    let isDrawn = Set(drawn)
    let groups = picture.groups.enumerated()
      .map {
        (index: $0.offset, nodes: $0.element.nodes.filter(isDrawn.contains).map { number[$0] }.sorted())
      }
      .filter { $0.nodes.count >= Self.smallestGroup }
      .prefix(Self.mostGroups)
    var groupOfNode = [Int?](repeating: nil, count: drawn.count)
    for (place, group) in groups.enumerated() {
      for node in group.nodes { groupOfNode[node] = place }
    }
    self.groups = Array(groups)
    self.groupOfNode = groupOfNode
  }

  /// The number of edges on a shortest path from `start` to every node; nil where there is none.
  func distances(from start: Int) -> [Int?] {
    var distance = [Int?](repeating: nil, count: nodes.count)
    distance[start] = 0
    var frontier = [start]
    var steps = 0
    while !frontier.isEmpty {
      steps += 1
      var next: [Int] = []
      for neighbor in frontier.flatMap({ neighbors[$0] }) where distance[neighbor] == nil {
        distance[neighbor] = steps
        next.append(neighbor)
      }
      frontier = next
    }
    return distance
  }

  private static func check(_ picture: Picture) throws {
    var seen: Set<String> = []
    for node in picture.nodes {
      guard seen.insert(node.id).inserted else { throw RenderingError.duplicateNode(id: node.id) }
      guard node.rank.isFinite, node.rank >= 0 else { throw RenderingError.invalidRank(id: node.id) }
    }
    for (index, edge) in picture.edges.enumerated() {
      for end in [edge.source, edge.target] where !picture.nodes.indices.contains(end) {
        throw RenderingError.edgeOutOfRange(edge: index, node: end, nodes: picture.nodes.count)
      }
      guard edge.source != edge.target else {
        throw RenderingError.selfLoop(id: picture.nodes[edge.source].id)
      }
      guard edge.weight.isFinite, edge.weight > 0 else { throw RenderingError.invalidWeight(edge: index) }
    }
  }

  private static func components(of neighbors: [[Int]]) -> [[Int]] {
    var isSeen = [Bool](repeating: false, count: neighbors.count)
    var components: [[Int]] = []
    for start in neighbors.indices where !isSeen[start] {
      isSeen[start] = true
      var members = [start]
      var next = 0
      while next < members.count {
        for neighbor in neighbors[members[next]] where !isSeen[neighbor] {
          isSeen[neighbor] = true
          members.append(neighbor)
        }
        next += 1
      }
      components.append(members.sorted())
    }
    return components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
