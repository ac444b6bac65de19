/// Why a blog cannot be read at all.
public enum CorpusError: Error, Hashable {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// The path leads to a file.
  case notADirectory(path: String)
  /// Neither the folder nor one above it is a blog, and it holds no Markdown.
  case notABlog(path: String)
  /// The blog holds no post.
  case noPosts(path: String)
  /// The system does not let the folder be read.
  case unreadable(path: String, reason: String)
}

extension CorpusError: CustomStringConvertible {
  /// The fact and the way out: lower case, no full stop.
  public var description: String {
    switch self {
    case .notFound(let path): "no folder at '\(path)'; check the path"
    case .notADirectory(let path): "'\(path)' is a file; give the folder of the blog"
    case .notABlog(let path):
      "no blog at '\(path)' or above it; give a folder with _config.yml, .kg.yml, _posts or Markdown files"
    case .noPosts(let path):
      "no posts in '\(path)'; Jekyll's posts are named _posts/2025-09-10-name.md, those of other blogs end in .md"
    case .unreadable(let path, let reason): "cannot read '\(path)': \(reason); check its permissions"
    }
  }
}
