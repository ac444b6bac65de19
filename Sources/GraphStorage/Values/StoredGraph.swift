public import EntityExtraction
public import PaperCorpus

/// The linked graph in memory, as questions need it; papers and entities are named by index.
///
/// What a question asks for is read out of the bytes of a snapshot at that moment, so that a graph is there as soon as
/// its bytes are, whatever its size.
public struct StoredGraph: Sendable {
  /// Some days, open at an end that is not given.
  public struct Period: Sendable, Hashable {
    /// The first day.
    public var since: PostDate?
    /// The last day.
    public var until: PostDate?

    /// Creates a period; all days where no end is given.
    public init(since: PostDate? = nil, until: PostDate? = nil) {
      self.since = since
      self.until = until
    }

    /// Whether a day is one of them; what has no day is in all days alone.
    public func contains(_ day: PostDate?) -> Bool {
      guard since != nil || until != nil else { return true }
      guard let day else { return false }
      return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
  }

  /// An edge between entities.
  public struct Relation: Sendable, Hashable {
    /// Index of the variant or part.
    public var source: Int
    /// How the two stand.
    public var type: RelationType
    /// Index of the base or whole.
    public var target: Int
  }

  /// The papers, ordered by id.
  public var papers: Papers
  /// The entities, most central first.
  public var entities: Entities
  /// Which paper has which entity, ordered by paper and then by entity.
  public var paperEntities: PaperEntities
  /// The distinct relations, ordered by source, target and type.
  public var relations: [Relation]
  /// The first and the last day of the posts.
  public var days: ClosedRange<PostDate>?
  /// The number of posts.
  public var posts: Int
}

extension StoredGraph {
  /// A graph of some papers, entities and edges.
  package init(
    papers: [Paper], entities: [Entity], paperEntities: [PaperEntity], relations: [Relation],
    days: ClosedRange<PostDate>?, posts: Int
  ) {
    self.init(
      papers: Papers(papers), entities: Entities(entities), paperEntities: PaperEntities(paperEntities),
      relations: relations, days: days, posts: posts)
  }
}
