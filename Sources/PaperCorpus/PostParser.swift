/// Reads posts: front matter, papers, sections, and the addresses that they have on the blog.
public struct PostParser: Sendable {
  private let settings: BlogSettings

  /// Creates a parser for the posts of a blog with these settings.
  public init(settings: BlogSettings) { self.settings = settings }

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
    guard matter.isPublished || settings.showsUnpublished else {
      let note = Diagnostic(.note, path: path, message: "left out: its front matter says 'published: false'")
      return (nil, diagnostics.sorted() + [note])
    }
    let name = PostFileName(path: path)
    let title = matter.title ?? name.title
    let found = SummaryReader.summaries(
      in: text, from: matter.bodyStart, title: (title, matter.titleSpan), path: path)
    diagnostics += found.diagnostics
    if found.summaries.isEmpty {
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
      path: path, title: title, date: matter.date ?? name.date, address: address.path, text: text,
      summaries: found.summaries)
    return (post, diagnostics.sorted())
  }
}
