public import EntityExtraction
public import PaperCorpus

/// Something that a post states, with its sentence and place.
public struct StatedFact: Sendable, Hashable {
  /// A paper has an entity.
  public struct Role: Sendable, Hashable {
    /// Index of the entity in `graph()`.
    public var entity: Int
    /// What it is in this paper.
    public var type: EntityType
    /// What the paper does with it.
    public var role: EntityRole
    /// In how many places the paper's summaries name it.
    public var mentions: Int
  }

  /// A paper reports a figure; the names are canonical ones.
  public struct Result: Sendable, Hashable {
    /// Index of the entity in `graph()` whose figure it is.
    public var subjectIndex: Int
    /// Whose figure it is.
    public var subject: String
    /// The data that it was measured on.
    public var evaluatedOn: String?
    /// What was measured.
    public var metric: String
    /// The figure as written.
    public var value: String
    /// Its unit; empty where it has none.
    public var unit: String
    /// The rival that it is relative to.
    public var relativeTo: String?
  }

  /// The paper.
  public var paper: PaperID
  /// The post's file, relative to the blog.
  public var path: String
  /// The post's day.
  public var date: PostDate?
  /// The section; a title's is `Title`.
  public var section: String
  /// The one-based line.
  public var line: Int
  /// The bytes of the post's file that say it.
  public var bytes: Range<Int>
  /// The sentence as written.
  public var sentence: String
}
