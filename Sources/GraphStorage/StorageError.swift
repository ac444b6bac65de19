/// Why a database could not be used.
public enum StorageError: Error, Equatable, CustomStringConvertible {
  /// There is no file.
  case notFound(path: String)
  /// The file can't be opened or created.
  case cannotOpen(path: String, reason: String)
  /// The file is a database of another program.
  case foreign(path: String)
  /// The file is damaged, or no database at all.
  case damaged(path: String, reason: String)
  /// The file was written by a newer version of this program.
  case newer(path: String, found: Int, known: Int)
  /// The file was written by a version before the first that was released.
  case older(path: String, found: Int)
  /// A build was interrupted, and what it left half done can't be taken back by who may only read.
  case interrupted(path: String)
  /// Another process holds the file.
  case locked(path: String)
  /// The disk takes no more, or fails.
  case noRoom(path: String, reason: String)
  /// Two posts whose paths cannot be told apart by their 53-bit identifiers.
  case collidingPaths(first: String, second: String)
  /// A statement of SQL that a question may not run, or that SQLite does not understand.
  case refusedStatement(reason: String)
  /// Anything else that SQLite reports.
  case failed(path: String, reason: String)

  /// The sentence for the user, with the way out.
  public var description: String {
    switch self {
    case .notFound(let path): "no graph at \(path); run 'kg build' first, or name the file with --database"
    case .cannotOpen(let path, let reason):
      "cannot open \(path): \(reason); check the path and its permissions"
    case .foreign(let path): "\(path) is a database of another program; name another file with --database"
    case .damaged(let path, let reason):
      "\(path) is damaged or no database (\(reason)); move it away and run 'kg build', the posts hold all of it"
    case .newer(let path, let found, let known):
      "\(path) has layout \(found), this program knows \(known); update kg, or build into another file"
    case .older(let path, let found):
      "\(path) has the early layout \(found); remove it and run 'kg build', the posts hold all of it"
    case .interrupted(let path): "a build of \(path) was interrupted; run 'kg build' where it may be written"
    case .locked(let path): "\(path) is in use by another program; try again when that is done"
    case .noRoom(let path, let reason):
      "cannot write \(path): \(reason); make room on its disk and run it again, the graph is as it was before"
    case .collidingPaths(let first, let second): "'\(first)' and '\(second)' get one identifier; rename one"
    case .refusedStatement(let reason): "cannot answer that SQL: \(reason)"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}
