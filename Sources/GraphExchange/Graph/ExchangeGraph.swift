/// A knowledge graph as other programs take it: papers and entities as nodes, and what posts state as edges.
///
/// Nodes are values in memory; what is stated is visited, so that sentences pass through one at a time and a graph's
/// text never has to fit. Papers and entities are named by index.
public struct ExchangeGraph: Sendable {
  /// The papers, in a fixed order.
  public var papers: [ExchangePaper]
  /// The entities, in a fixed order.
  public var entities: [ExchangeEntity]
  /// The first day of the posts, as `yyyy-mm-dd`.
  public var firstDay: String?
  /// The last day of the posts.
  public var lastDay: String?
  /// What the posts state.
  public var statements: any ExchangeStatements

  /// Creates a graph.
  public init(
    papers: [ExchangePaper], entities: [ExchangeEntity], firstDay: String?, lastDay: String?,
    statements: any ExchangeStatements
  ) {
    self.papers = papers
    self.entities = entities
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.statements = statements
  }
}

/// What the posts of a graph state: visited in a fixed order, as often as asked.
public protocol ExchangeStatements: Sendable {
  /// Visits which paper has which entity, ordered by paper and entity; each pair once.
  func roles(_ visit: (ExchangeRole) throws -> Void) throws

  /// Visits how entities stand to each other, ordered by source, target and kind; once for each
  /// paper that states it, the oldest first.
  func relations(_ visit: (ExchangeRelation) throws -> Void) throws

  /// Visits the figures, ordered by paper.
  func results(_ visit: (ExchangeResult) throws -> Void) throws
}
