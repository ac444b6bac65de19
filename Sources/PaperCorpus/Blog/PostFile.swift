/// A file that a blog lists as a post.
public struct PostFile: Hashable, Sendable {
  /// The path relative to the blog's folder, with `/` between the parts.
  public let path: String
  /// The size in bytes.
  public let size: Int
  /// The time of the last change in nanoseconds since 1970.
  public let modified: Int64

  /// Creates a listed file.
  public init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}
