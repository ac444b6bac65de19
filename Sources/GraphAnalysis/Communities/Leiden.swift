/// The communities of a graph: groups of nodes with more weight among them than chance would put there.
///
/// Maximises modularity with a resolution: what lies within communities, as a share of all weight, less the resolution
/// times the share that would lie there if the ends of the edges were joined at random. A round moves single nodes to
/// the neighbouring community that gains most, until none gains; then splits each community into well-connected
/// groups; then goes on with these as nodes. Rounds are repeated until nothing gains any more.
///
/// Source: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", 2019. Where
/// the paper draws at random, this takes nodes in their order and the best choice, so that the same graph has the same
/// communities at every run. Modularity: Newman and Girvan, 2004; its resolution: Reichardt and Bornholdt, 2006.
public struct Leiden: Sendable, Hashable {
  /// How dense a community has to be: above 0, and finite. Higher makes more and smaller communities.
  public var resolution: Double

  /// Creates the parameters; ``communities(of:)`` checks them.
  ///
  /// - Parameter resolution: 1, plain modularity.
  public init(resolution: Double = 1) {
    self.resolution = resolution
  }

  /// A partition of the nodes of a graph.
  public struct Communities: Sendable, Hashable {
    /// The number of the community of each node. Largest communities come first, then those with the lowest node.
    public let communityOfNode: [Int]
    /// The nodes of each community, ascending; each is connected.
    public let members: [[Int]]
    /// The modularity, with the resolution that was asked for.
    public let modularity: Double
  }

  /// Finds the communities of a graph.
  ///
  /// - Returns: Each node in one community, which is connected. Without edges, each node by itself, and 0.
  /// - Throws: ``LeidenError`` for a resolution out of range.
  /// - Complexity: near-linear in edges in practice; a sort of the edges at each level.
  public func communities(of graph: UndirectedGraph) throws -> Communities {
    guard resolution.isFinite, resolution > 0 else { throw LeidenError.invalidResolution(resolution) }
    var best = Partition(singletonsOf: graph)
    var bestModularity = best.modularity(in: graph, resolution: resolution)
    while true {
      let next = round(of: graph, from: best)
      let modularity = next.modularity(in: graph, resolution: resolution)
      guard modularity > bestModularity + Self.smallestGain else { break }
      (best, bestModularity) = (next, modularity)
    }
    let members = best.members().sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
    var communityOfNode = [Int](repeating: 0, count: graph.nodeCount)
    for (community, nodes) in members.enumerated() {
      for node in nodes { communityOfNode[node] = community }
    }
    return Communities(communityOfNode: communityOfNode, members: members, modularity: bestModularity)
  }

  /// Gains below this share of the whole are rounding.
  static let smallestGain = 1e-12

  /// One round from a partition down to the level where no two communities are worth merging.
  private func round(of graph: UndirectedGraph, from start: Partition) -> Partition {
    var level = graph
    var levelNodeOfNode = Array(0..<graph.nodeCount)
    var partition = start
    while true {
      LocalMoving(graph: level, resolution: resolution).improve(&partition)
      let refined = Refinement(graph: level, resolution: resolution).groups(within: partition)
      let groupCount = (refined.max() ?? -1) + 1
      if groupCount == level.nodeCount { break }
      var communityOfGroup = [Int](repeating: 0, count: groupCount)
      for node in 0..<level.nodeCount { communityOfGroup[refined[node]] = partition.communityOfNode[node] }
      level = level.merged(by: refined, count: groupCount)
      levelNodeOfNode = levelNodeOfNode.map { refined[$0] }
      partition = Partition(communityOfNode: communityOfGroup, of: level)
    }
    let communityOfNode = levelNodeOfNode.map { partition.communityOfNode[$0] }
    return Partition(communityOfNode: communityOfNode, of: graph).splitIntoComponents(of: graph)
  }
}

/// Why communities cannot be found.
public enum LeidenError: Error, Hashable, Sendable {
  /// The resolution is not finite, or not positive.
  case invalidResolution(Double)
}

extension LeidenError: CustomStringConvertible {
  /// One sentence, fit to follow a name and a colon.
  public var description: String {
    switch self {
    case .invalidResolution(let resolution):
      "the resolution is \(resolution); it must be finite and above 0"
    }
  }
}
