public import EntityExtraction
public import PaperCorpus

/// All that the database holds about one paper; entities are named by their index in the graph.
public struct PaperRecord: Sendable, Hashable {
  /// A summary of the paper in a post.
  public struct Occurrence: Sendable, Hashable {
    /// The summary's place on the blog, below the site's root.
    public var address: String
    /// The post's day.
    public var date: PostDate?
    /// The line of its title.
    public var place: EntityRecord.Place
  }

  /// An entity of the paper.
  public struct Use: Sendable, Hashable {
    /// Index of the entity.
    public var entity: Int
    /// What it is in this paper.
    public var type: EntityType
    /// What the paper does with it.
    public var role: EntityRole
  }

  /// A relation that the paper states.
  public struct Relation: Sendable, Hashable {
    /// The entities and how they stand.
    public var relation: StoredGraph.Relation
    /// Where it says so.
    public var place: EntityRecord.Place
    /// What says so.
    public var sentence: String
  }

  /// Where posts have a summary of it, first post first.
  public var occurrences: [Occurrence]
  /// Its entities, strongest role first, then the most central.
  public var uses: [Use]
  /// The relations in the order of their places.
  public var relations: [Relation]

  /// The entities that it uses, and those of its relations.
  public var entities: [Int] {
    uses.map(\.entity) + relations.flatMap { [$0.relation.source, $0.relation.target] }
  }
}
