public import GraphStorage
public import PaperCorpus

/// What a build did and what it could not read.
public struct BuildReport: Sendable, Hashable {
  /// The number of posts that were not known before.
  public var added = 0
  /// The number of posts that had changed.
  public var changed = 0
  /// The number of posts that were gone.
  public var removed = 0
  /// The number of posts that were as before.
  public var unchanged = 0
  /// The days of the added posts where all of them are later than what was known before; nil otherwise.
  public var newDays: ClosedRange<PostDate>?
  /// What the graph holds now.
  public var size = GraphSize()
  /// What the graph held before.
  public var sizeBefore = GraphSize()
  /// What a reader should know about the posts and the settings, in the order of places.
  public var diagnostics: [Diagnostic] = []

  /// Whether every post was read again, because the program or the blog's settings changed.
  public var didReadAll = false
  /// Whether the author's decisions in the settings file changed since the last build.
  public var didApplyCuration = false
  /// Whether the graph was written.
  public var didWrite = false
}
