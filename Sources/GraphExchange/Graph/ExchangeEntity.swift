/// An entity of an exchanged graph.
public struct ExchangeEntity: Sendable, Hashable {
  /// Another name of the entity.
  public struct Alias: Sendable, Hashable {
    /// The name.
    public var name: String
    /// How many papers write it.
    public var papers: Int
    /// What joined it.
    public var reason: String

    /// Creates a name.
    public init(name: String, papers: Int, reason: String) {
      self.name = name
      self.papers = papers
      self.reason = reason
    }
  }

  /// Its canonical name, which no other entity bears.
  public var name: String
  /// Its most used short form.
  public var shortName: String
  /// Its type in most papers, such as `method`.
  public var type: String
  /// Whether it is a class of models, a plain measure or a training word.
  public var isGeneric: Bool
  /// Its PageRank.
  public var pageRank: Double
  /// In how many papers it stands.
  public var papers: Int
  /// The first day on which a post names it.
  public var firstSeen: String?
  /// The last day on which a post names it.
  public var lastSeen: String?
  /// Its other names, most used first.
  public var aliases: [Alias]

  /// Creates an entity.
  public init(
    name: String, shortName: String, type: String, isGeneric: Bool, pageRank: Double, papers: Int,
    firstSeen: String?, lastSeen: String?, aliases: [Alias]
  ) {
    self.name = name
    self.shortName = shortName
    self.type = type
    self.isGeneric = isGeneric
    self.pageRank = pageRank
    self.papers = papers
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.aliases = aliases
  }

  /// The node's identifier in every format: the same at each export, and different for different entities.
  public var nodeID: String { ExchangeNode.identifier("entity", name) }
}
