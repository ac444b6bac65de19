public import EntityExtraction

/// A part of a graph that is worth a picture.
public struct Subgraph: Sendable, Hashable {
  /// A node of the part.
  public enum Node: Sendable, Hashable {
    /// A paper, by index in the graph.
    case paper(Int)
    /// An entity, by index in the graph.
    case entity(Int)
  }

  /// What an edge of the part says.
  public enum Link: Sendable, Hashable {
    /// A paper does this with an entity.
    case role(EntityRole)
    /// An entity stands to another like this.
    case relation(RelationType)
    /// Two entities share this many papers.
    case shared(papers: Int)
  }

  /// An edge of the part.
  public struct Edge: Sendable, Hashable {
    /// Index of the node it leaves.
    public let source: Int
    /// Index of the node it reaches.
    public let target: Int
    /// What it says.
    public let link: Link
  }

  /// The nodes.
  public var nodes: [Node]
  /// The edges.
  public var edges: [Edge]
  /// Indices of the nodes that the picture is about.
  public var focus: Set<Int>
}
