internal import PaperCorpus

/// The number that stands for a post's path in the database.
public enum PostIdentifier {
  /// The identifier: of the path alone, so that it depends neither on the other posts nor on earlier builds; 53
  /// bits, so that programs that count in doubles can hold it.
  static func of(path: String) -> Int64 {
    Int64(Fingerprint(of: Array(path.utf8)).value & (1 << 53 - 1))
  }

  /// Makes sure that each path has an identifier of its own.
  ///
  /// - Throws: `StorageError.collidingPaths`.
  public static func check(_ paths: [String]) throws {
    var owners: [Int64: String] = [:]
    for path in paths {
      if let other = owners.updateValue(path, forKey: of(path: path)) {
        throw StorageError.collidingPaths(first: other, second: path)
      }
    }
  }
}
