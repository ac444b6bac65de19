public import EntityExtraction
public import GraphStorage

/// A neighbour of some entities, with what connects it to them.
public struct Neighbour: Sendable, Hashable {
  /// A paper that has the neighbour and an origin.
  public struct SharedPaper: Sendable, Hashable {
    /// Index of the paper.
    public let paper: Int
    /// What the paper does with the origin; the strongest where it has several.
    public let originRole: EntityRole
    /// What it does with the neighbour.
    public let role: EntityRole
  }

  /// Index of the entity.
  public let entity: Int
  /// How often a walker from the origins is found there, 0 to 1.
  public let score: Double
  /// The papers that have both, strongest roles first.
  public let papers: [SharedPaper]
  /// The relations that papers state between both.
  public let relations: [StoredGraph.Relation]
  /// The words that the names of both have.
  public let words: [String]
  /// Where no paper has both, the entities that share a paper with either, nearest to the origins first.
  public let bridges: [Int]
}
