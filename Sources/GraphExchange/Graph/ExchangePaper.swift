/// A paper of an exchanged graph.
public struct ExchangePaper: Sendable, Hashable {
  /// A place of the paper on the blog.
  public struct Post: Sendable, Hashable {
    /// The post's file, below the blog's root.
    public var path: String
    /// The post's day.
    public var date: String?
    /// The summary's address.
    public var url: String

    /// Creates a place.
    public init(path: String, date: String?, url: String) {
      self.path = path
      self.date = date
      self.url = url
    }
  }

  /// What identifies it: the arXiv id, else an address or a title.
  public var id: String
  /// Its title.
  public var title: String
  /// Its address at arXiv or elsewhere.
  public var url: String?
  /// Its PageRank.
  public var pageRank: Double
  /// Where it stands on the blog, oldest first.
  public var posts: [Post]

  /// Creates a paper.
  public init(id: String, title: String, url: String?, pageRank: Double, posts: [Post]) {
    self.id = id
    self.title = title
    self.url = url
    self.pageRank = pageRank
    self.posts = posts
  }

  /// The node's identifier in every format: the same at each export, and different for different papers.
  public var nodeID: String { ExchangeNode.identifier("paper", id) }
}
