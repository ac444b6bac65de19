public import EntityExtraction
public import GraphStorage

/// What is known about an entity, and why it is one and no other.
public struct EntityProfile: Sendable, Hashable {
  /// In how many papers the entity is of a type.
  public struct TypeShare: Sendable, Hashable {
    /// The type.
    public let type: EntityType
    /// The number of papers.
    public let papers: Int
  }

  /// How a paper uses the entity.
  public struct Use: Sendable, Hashable {
    /// Index of the paper.
    public let paper: Int
    /// What the paper does with it.
    public let role: EntityRole
    /// What it is there.
    public let type: EntityType
  }

  /// Another entity that comes near by name and was kept apart.
  public struct Separation: Sendable, Hashable {
    /// Index of the other entity.
    public let entity: Int
    /// The name of this one that the other's comes near.
    public let ownName: String
    /// The other's name.
    public let otherName: String
    /// How the names come near.
    public let likeness: NameLikeness
    /// What a paper states about the two, read from this one to the other.
    public let statement: Statement?
    /// How many papers have both, and so tell them apart.
    public let papersWithBoth: Int
  }

  /// An entity that is related.
  public struct Related: Sendable, Hashable {
    /// Its index.
    public let entity: Int
    /// How often a walker from this one is found there, 0 to 1.
    public let score: Double
  }

  /// A relation as one of its two ends sees it.
  public enum Statement: Sendable, Hashable {
    /// This one stands so to the other.
    case isOf(RelationType)
    /// The other stands so to this one.
    case has(RelationType)
  }

  /// Index of the entity.
  public let entity: Int
  /// Its names with their evidence, its figures, and when it was seen.
  public let record: EntityRecord
  /// Its types, that of the most papers first.
  public let types: [TypeShare]
  /// The papers that have it: strongest role first, then the oldest.
  public let uses: [Use]
  /// What was kept apart, nearest names first.
  public let apart: [Separation]
  /// What is related, nearest first.
  public let neighbours: [Related]

  /// The papers that introduce it, the oldest first.
  public var introductions: [Int] { uses.filter { $0.role == .introduces }.map(\.paper) }
}
