internal import GraphAnalysis
public import GraphStorage

/// Entities that the blog's papers name together more than chance would.
public struct EntityCommunity: Sendable, Hashable {
  /// Indices of the members, most central in the community first.
  public let members: [Int]
  /// Indices of the papers that the community holds more of than any other does, those with most of its core first.
  public let papers: [Int]

  /// The members that name the community.
  public var namesakes: [Int] { Array(members.prefix(3)) }
}

/// Answers which entities form communities.
///
/// Two entities are tied by each paper that has both: by the product of how firmly the paper holds either, divided by
/// all that it holds, so that a paper that names many things ties none of them firmly. What is found are the
/// communities of that graph by Leiden's method. An entity of one paper alone says nothing of what belongs together
/// across papers, and thousands of them would make each paper a community; it is with the largest share of its paper.
public struct EntityCommunities: Sendable {
  /// The communities, those with most papers first.
  public let communities: [EntityCommunity]
  private let communityOfEntity: [Int?]

  /// How fine the communities are.
  ///
  /// On the first user's blog, 593 papers, plain modularity makes 14, of which the first has reinforcement learning,
  /// prompting and agents together in a fifth of all papers, and speech is with position encodings; this makes 19 with a
  /// field each; 2 tears video generation and document reading apart and names half of its 23 by what two papers share.
  static let resolution = 1.5

  /// Finds the communities of a graph. A generic entity is in none, nor is one that shares no paper.
  ///
  /// - Throws: `GraphError`, `LeidenError`.
  /// - Complexity: O(n²) in the entities of each paper.
  public init(_ graph: StoredGraph) throws {
    let ties = PaperTies(graph).ofPaper
    let shared = ties.map { $0.filter { graph.entities[$0.entity].papers > 1 } }
    let edges = shared.flatMap(Self.edges)
    let found = try Leiden(resolution: Self.resolution).communities(
      of: UndirectedGraph(nodeCount: graph.entities.count, edges: edges))

    var strengths = [Double](repeating: 0, count: graph.entities.count)
    for edge in edges where found.communityOfNode[edge.source] == found.communityOfNode[edge.target] {
      strengths[edge.source] += edge.weight
      strengths[edge.target] += edge.weight
    }
    var members = found.members.map { $0.count > 1 ? $0 : [] }
    var papers = [[(paper: Int, core: Double)]](repeating: [], count: members.count)
    for paper in graph.papers.indices {
      guard let home = Self.home(of: shared[paper], in: found), members[home].count > 1 else { continue }
      let core = shared[paper].filter { found.communityOfNode[$0.entity] == home }
        .reduce(0) { $0 + $1.weight * strengths[$1.entity] }
      papers[home].append((paper, core))
      members[home] += ties[paper].map(\.entity).filter { graph.entities[$0].papers == 1 }
    }
    communities = zip(members, papers).filter { !$0.0.isEmpty }.map { members, papers in
      EntityCommunity(
        members: members.sorted { (strengths[$1], $0) < (strengths[$0], $1) },
        papers: papers.sorted { ($1.core, $0.paper) < ($0.core, $1.paper) }.map(\.paper))
    }.sorted { left, right in
      (right.papers.count, right.members.count, left.members[0])
        < (left.papers.count, left.members.count, right.members[0])
    }
    var communityOfEntity = [Int?](repeating: nil, count: graph.entities.count)
    for (place, community) in communities.enumerated() {
      for member in community.members { communityOfEntity[member] = place }
    }
    self.communityOfEntity = communityOfEntity
  }

  /// The community that an entity is in, if any.
  public func community(of entity: Int) -> EntityCommunity? {
    communityOfEntity[entity].map { communities[$0] }
  }

  /// Whether both entities are in one community.
  func joins(_ first: Int, _ second: Int) -> Bool {
    communityOfEntity[first] != nil && communityOfEntity[first] == communityOfEntity[second]
  }

  /// What a paper ties to each other, and how firmly.
  private static func edges(of ties: [PaperTies.Tie]) -> [WeightedGraph.Edge] {
    let sum = ties.reduce(0) { $0 + $1.weight }
    var edges: [WeightedGraph.Edge] = []
    for (place, first) in ties.enumerated() {
      for second in ties[(place + 1)...] {
        edges.append(
          WeightedGraph.Edge(
            source: first.entity, target: second.entity, weight: first.weight * second.weight / sum))
      }
    }
    return edges
  }

  /// The community that holds most of a paper.
  private static func home(of ties: [PaperTies.Tie], in found: Leiden.Communities) -> Int? {
    var sums: [Int: Double] = [:]
    for tie in ties { sums[found.communityOfNode[tie.entity], default: 0] += tie.weight }
    return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
