/// Why a post's file is not read.
public enum PostFileFailure: Error, Hashable {
  /// It is larger than `Blog.largestPost`.
  case tooLarge(path: String)
  /// The system does not let it be read.
  case unreadable(path: String, reason: String)

  /// The failure as a reader of the build's report sees it.
  public var diagnostic: Diagnostic {
    switch self {
    case .tooLarge(let path):
      Diagnostic(
        .error, path: path, message: "left out: the file is larger than \(Blog.largestPost / 1_000_000) MB",
        hint: "split it into posts")
    case .unreadable(let path, let reason):
      Diagnostic(
        .error, path: path, message: "left out: the file cannot be read: \(reason)",
        hint: "check its permissions")
    }
  }
}
