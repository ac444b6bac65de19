/// Where the tests find files of the source tree.
public enum SourceTree {
  /// The package's folder.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()
}
