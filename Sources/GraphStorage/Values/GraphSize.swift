/// How much a graph holds.
public struct GraphSize: Sendable, Hashable {
  /// The number of posts.
  public var posts = 0
  /// The number of summaries: a paper in two posts has two.
  public var summaries = 0
  /// The number of papers.
  public var papers = 0
  /// The number of entities, generic ones included.
  public var entities = 0
  /// The number of generic entities.
  public var genericEntities = 0
  /// The number of places where an entity of the graph is named.
  public var mentions = 0
  /// The number of figures.
  public var results = 0
  /// The number of relations.
  public var relations = 0

  /// An empty graph.
  public init() {}
}
