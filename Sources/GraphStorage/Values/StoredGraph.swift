public import EntityExtraction
public import PaperCorpus

/// The linked graph in memory, as questions need it; papers and entities are named by index.
public struct StoredGraph: Sendable {
  /// A paper.
  public struct Paper: Sendable, Hashable {
    /// What identifies it.
    public var id: PaperID
    /// Its title.
    public var title: String
    /// Its address at arXiv or elsewhere.
    public var url: String?
    /// Its PageRank.
    public var pageRank: Double
    /// The first day on which a post features it.
    public var date: PostDate?
    /// The place of its first summary on the blog, below the site's root: `/…/#anchor`.
    public var address: String
  }

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

  /// An entity.
  public struct Entity: Sendable, Hashable {
    /// Its canonical name.
    public var name: String
    /// Its most used short form.
    public var shortName: String
    /// Its type in most papers.
    public var type: EntityType
    /// Whether it is hidden unless asked for.
    public var isGeneric: Bool
    /// Its PageRank.
    public var pageRank: Double
    /// In how many papers it stands.
    public var papers: Int
    /// Its other names, most used first.
    public var aliases: [String]
  }

  /// An edge from a paper to an entity.
  public struct PaperEntity: Sendable, Hashable {
    /// Index of the paper.
    public var paper: Int
    /// Index of the entity.
    public var entity: Int
    /// What the paper does with it.
    public var role: EntityRole

    /// Creates an edge.
    public init(paper: Int, entity: Int, role: EntityRole) {
      self.paper = paper
      self.entity = entity
      self.role = role
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
  public var papers: [Paper]
  /// The entities, most central first.
  public var entities: [Entity]
  /// Which paper has which entity, ordered by paper and then by entity.
  public var paperEntities: [PaperEntity]
  /// The distinct relations, ordered by source, target and type.
  public var relations: [Relation]
  /// The first and the last day of the posts.
  public var days: ClosedRange<PostDate>?
  /// The number of posts.
  public var posts: Int
}
