public import EntityExtraction
public import EntityLinking
public import PaperCorpus

/// All that the database holds about one entity.
public struct EntityRecord: Sendable, Hashable {
  /// A place in a post.
  public struct Place: Sendable, Hashable {
    /// The post's file, relative to the blog.
    public var path: String
    /// The one-based line.
    public var line: Int

    /// Creates a place.
    public init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// What a paper says in so many words about two names.
  public struct Declaration: Sendable, Hashable {
    /// Whether one name is short for the other, or its translation.
    public var kind: AliasEvidence.Kind
    /// The other name.
    public var otherName: String
    /// Whether the other name is the longer one, or the term that this one explains.
    public var otherIsLong: Bool
    /// In how many papers.
    public var papers: Int
    /// Where first.
    public var place: Place
  }

  /// A name of the entity.
  public struct Name: Sendable, Hashable {
    /// The name as written.
    public var text: String
    /// How many papers write it; 0 for one that the blog's author alone uses.
    public var papers: Int
    /// What joined it; nil for the canonical name, and for a reason that this program does not know.
    public var reason: EntityAlias.Reason?
    /// The declaration that most papers make about it.
    public var declaration: Declaration?
    /// Where it stands first.
    public var place: Place?
  }

  /// How a paper uses the entity.
  public struct Use: Sendable, Hashable {
    /// The paper.
    public var paper: PaperID
    /// What it is there.
    public var type: EntityType
    /// What the paper does with it.
    public var role: EntityRole
  }

  /// The names: the canonical one, then the others by papers and bytes.
  public var names: [Name]
  /// The papers, ordered by id.
  public var uses: [Use]
  /// The newest of the figures that the entity has a part in, newest first.
  public var results: [StoredResult]
  /// How many such figures there are.
  public var resultCount: Int
  /// The first day on which a post names it.
  public var firstSeen: PostDate?
  /// The last day on which a post names it.
  public var lastSeen: PostDate?

  /// Creates a record.
  public init(
    names: [Name] = [], uses: [Use] = [], results: [StoredResult] = [], resultCount: Int = 0,
    firstSeen: PostDate? = nil, lastSeen: PostDate? = nil
  ) {
    self.names = names
    self.uses = uses
    self.results = results
    self.resultCount = resultCount
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
  }
}
