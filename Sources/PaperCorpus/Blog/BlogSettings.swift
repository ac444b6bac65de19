/// The settings of a blog that decide what is read and at which address it stands.
public struct BlogSettings: Hashable, Sendable {
  /// The site's address without path, such as `https://example.github.io`; empty where unknown.
  public var url: String
  /// The path that the site lies under, such as `/blog`; empty for the root.
  public var baseURL: String
  /// The pattern of the posts' addresses: one of Jekyll's styles, or a template of its placeholders.
  public var permalink: String
  /// Permalinks for parts of the blog, by the path that they hold for; of several the longest path counts.
  public var permalinks: [String: String]
  /// Whether posts dated after today are published.
  ///
  /// Nothing is left out unless the settings say `future: false` and the caller gives the day: a build has no clock.
  public var showsFuturePosts: Bool
  /// Whether drafts are read.
  public var showsDrafts: Bool
  /// Whether posts marked `published: false` are read.
  public var showsUnpublished: Bool
  /// Files and folders that hold no posts, relative to the blog.
  public var excludedPaths: [String]
  /// The extensions of Markdown files, in lower case and without period.
  public var markdownExtensions: [String]

  /// Creates settings; each default is Jekyll's, apart from future posts, which are read.
  public init(
    url: String = "", baseURL: String = "", permalink: String = "date", permalinks: [String: String] = [:],
    showsFuturePosts: Bool = true, showsDrafts: Bool = false, showsUnpublished: Bool = false,
    excludedPaths: [String] = [],
    markdownExtensions: [String] = ["markdown", "mkdown", "mkdn", "mkd", "md"]
  ) {
    self.url = url
    self.baseURL = baseURL
    self.permalink = permalink
    self.permalinks = permalinks
    self.showsFuturePosts = showsFuturePosts
    self.showsDrafts = showsDrafts
    self.showsUnpublished = showsUnpublished
    self.excludedPaths = excludedPaths
    self.markdownExtensions = markdownExtensions
  }

  /// The permalink that the settings give to a post's path.
  func permalink(forPath path: String) -> Permalink {
    let holding = permalinks.filter { $0.key.isEmpty || path == $0.key || path.hasPrefix($0.key + "/") }
    // A style's name is one only where it holds for the whole site.
    return holding.max { $0.key.utf8.count < $1.key.utf8.count }.map { Permalink(template: $0.value) }
      ?? Permalink(permalink)
  }
}
