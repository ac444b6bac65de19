/// The settings of a blog that decide what is read and at which address it stands.
public struct BlogSettings: Hashable, Sendable {
  /// The site's address without path, such as `https://example.github.io`; empty where unknown.
  public var url: String
  /// The path that the site lies under, such as `/blog`; empty for the root.
  public var baseURL: String
  /// The pattern of the posts' addresses: one of Jekyll's styles, or a template of its placeholders.
  public var permalink: String
  /// Whether posts dated after today are published.
  ///
  /// Nothing is left out unless the settings say `future: false` and the caller gives the day: a build has no clock.
  public var showsFuturePosts: Bool
  /// Whether drafts are read.
  public var showsDrafts: Bool
  /// Whether posts marked `published: false` are read.
  public var showsUnpublished: Bool
  /// The names of the folder's extensions of Markdown files, in lower case and without period.
  public var markdownExtensions: [String]

  /// Creates settings; each default is Jekyll's, apart from future posts, which are read.
  public init(
    url: String = "", baseURL: String = "", permalink: String = "date", showsFuturePosts: Bool = true,
    showsDrafts: Bool = false, showsUnpublished: Bool = false,
    markdownExtensions: [String] = ["markdown", "mkdown", "mkdn", "mkd", "md"]
  ) {
    self.url = url
    self.baseURL = baseURL
    self.permalink = permalink
    self.showsFuturePosts = showsFuturePosts
    self.showsDrafts = showsDrafts
    self.showsUnpublished = showsUnpublished
    self.markdownExtensions = markdownExtensions
  }
}
