public import EntityExtraction
public import PaperCorpus

/// A summary as the database holds it.
public struct StoredSummary: Sendable {
  /// Identifies a summary in the database.
  public struct Key: Hashable, Sendable, Comparable {
    /// The post's identifier.
    public var post: Int64
    /// The summary's place in the post.
    public var summary: Int

    /// Orders by post, then by place.
    public static func < (left: Key, right: Key) -> Bool {
      (left.post, left.summary) < (right.post, right.summary)
    }
  }

  /// What identifies it.
  public var key: Key
  /// The post's file, relative to the blog.
  public var postPath: String
  /// The post's day.
  public var date: PostDate?
  /// The paper.
  public var paper: PaperID
  /// The paper's title as this summary has it.
  public var title: String
  /// The paper's address as this summary has it.
  public var url: String?
  /// What it says.
  public var extraction: SummaryExtraction
}
