/// A relation with the paper that states it; the graph of a question holds each relation once, whoever states it.
public struct StatedRelation: Sendable, Hashable {
  /// Index of the paper.
  public var paper: Int
  /// What it states.
  public var relation: StoredGraph.Relation

  /// Creates a statement.
  public init(paper: Int, relation: StoredGraph.Relation) {
    self.paper = paper
    self.relation = relation
  }
}
