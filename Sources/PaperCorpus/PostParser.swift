/// Reads posts: front matter, papers, sections, and the addresses that they have on the blog.
public struct PostParser: Sendable {
  private let settings: BlogSettings
  private let today: PostDate?

  /// Creates a parser for the posts of a blog.
  ///
  /// - Parameters:
  ///   - settings: the blog's settings.
  ///   - today: the day after which posts are left out where the settings say `future: false`; without it none are.
  public init(settings: BlogSettings, today: PostDate? = nil) {
    self.settings = settings
    self.today = today
  }

  /// Reads a post.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the blog's folder.
  ///   - fileBytes: the file's content.
  /// - Returns: the post, or nil where the blog does not publish it or the file is no text in UTF-8; and what a
  ///   reader should know, ordered by place.
  /// - Complexity: O(n) in the number of bytes.
  public func post(path: String, fileBytes: [UInt8]) -> (post: Post?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard TextEncoding.isReadable(fileBytes, path: path, diagnostics: &diagnostics) else {
      return (nil, diagnostics)
    }
    let text = SourceText(fileBytes: fileBytes)
    guard TextEncoding.isText(text, fileBytes: fileBytes, path: path, diagnostics: &diagnostics) else {
      return (nil, diagnostics)
    }
    let matter = FrontMatter(text, path: path, diagnostics: &diagnostics)
    let name = PostFileName(path: path)
    let date = matter.date ?? name.date
    func leftOut(because reason: String) -> (Post?, [Diagnostic]) {
      (nil, (diagnostics + [Diagnostic(.note, path: path, message: "left out: \(reason)")]).sorted())
    }
    guard matter.isPublished || settings.showsUnpublished else {
      return leftOut(because: "its front matter says 'published: false'")
    }
    if !settings.showsFuturePosts, let today, let date, date > today {
      return leftOut(because: "it is dated \(date) and the settings say 'future: false'")
    }
    let title = matter.title ?? name.title
    let found = SummaryReader.summaries(
      in: text, from: matter.bodyStart, title: (title, matter.titleSpan), path: path)
    diagnostics += found.diagnostics
    if found.summaries.isEmpty {
      if name.isAboutFolder, !name.isPost { return (nil, []) }
      diagnostics.append(Diagnostic(.note, path: path, message: "the post holds no paper"))
    }
    let address = PostAddress(settings: settings, name: name, matter: matter, path: path)
    for placeholder in address.unknownPlaceholders {
      diagnostics.append(
        Diagnostic(
          .warning, path: path, message: "Jekyll knows no '\(placeholder)' in a permalink",
          hint: "use placeholders such as :year, :month, :day, :title"))
    }
    let post = Post(
      path: path, title: title, date: date, address: address.path, text: text,
      summaries: found.summaries)
    return (post, diagnostics.sorted())
  }
}
