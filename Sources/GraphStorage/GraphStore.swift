internal import GRDB
internal import GRDBSQLite

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The SQLite file: opened, checked and brought to the newest layout.
public struct GraphStore: Sendable {
  /// Where the file lies.
  public let path: String
  let queue: DatabaseQueue

  /// Opens a graph for building, creating file and layout where there are none.
  ///
  /// - Throws: `StorageError`.
  public init(creatingAt path: String) throws {
    try Self.createFolder(of: path)
    try self.init(path: path, isReadOnly: false)
    try migrate()
  }

  /// Opens a graph that was built before, for questions only; the file is never written, but for what an interrupted
  /// build left half done, which is taken back.
  ///
  /// - Throws: `StorageError`.
  public init(readingAt path: String) throws {
    do {
      try self.init(openingAt: path)
    } catch StorageError.interrupted {
      // SQLite takes it back for whoever reads the file and may write it.
      _ = try GraphStore(path: path, isReadOnly: false).foundLayoutVersion()
      try self.init(openingAt: path)
    }
  }

  private init(openingAt path: String) throws {
    try self.init(path: path, isReadOnly: true)
    guard try foundLayoutVersion() > 0 else { throw StorageError.notFound(path: path) }
  }

  /// An empty graph that no file holds, for as long as it is asked.
  ///
  /// - Throws: `StorageError`.
  public static func inMemory() throws -> GraphStore {
    let store = try GraphStore(path: ":memory:", isReadOnly: false)
    try store.migrate()
    return store
  }

  private init(path: String, isReadOnly: Bool) throws {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "kg"
    if isReadOnly {
      // A question keeps one transaction open over several reads.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        // What each statement reads is noted for those who watch for changes, and nobody does here.
        sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
        // Pages are then read where the system has them, and not copied into a cache that only this question uses.
        try db.execute(sql: "PRAGMA mmap_size = \(Self.mappedBytes)")
      }
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      throw StorageError(error, path: path, isReadOnly: isReadOnly)
    }
  }

  /// How much of a file is mapped into memory at most.
  private static let mappedBytes = 1 << 30

  private static func createFolder(of path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StorageError.cannotOpen(path: path, reason: "its folder cannot be created")
    }
  }

  /// The layout that this program writes.
  public static var layoutVersion: Int { Schema.version }

  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    let number = Database.sqliteLibVersionNumber
    return "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
  }

  /// Runs SQLite work and turns its errors into this stage's.
  func perform<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch is RowDecodingError {
      throw StorageError.damaged(path: path, reason: "a value is missing, or of another kind")
    }
  }

  /// Reads one state of the file, whatever builds change meanwhile; they wait until it is read.
  ///
  /// - Throws: `StorageError`, and what the closure throws.
  public func ofOneState<Value>(_ body: () throws -> Value) throws -> Value {
    try perform { try queue.inDatabase { try $0.beginTransaction(.deferred) } }
    let value = Result { try body() }
    try perform { try queue.inDatabase { try $0.rollback() } }
    return try value.get()
  }

  /// The number of the file's layout; 0 for an empty file.
  private func foundLayoutVersion() throws -> Int {
    try perform {
      try queue.read { db in
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard application == Schema.applicationID || tables == 0 else {
          throw StorageError.foreign(path: path)
        }
        guard version <= Schema.version else {
          throw StorageError.newer(path: path, found: version, known: Schema.version)
        }
        guard version == 0 || version >= Schema.firstVersion else {
          throw StorageError.older(path: path, found: version)
        }
        return version
      }
    }
  }

  private func migrate() throws {
    let version = try foundLayoutVersion()
    guard version < Schema.version else { return }
    try perform {
      try queue.write { db in
        for migration in Schema.migrations[max(0, version - Schema.firstVersion + 1)...] {
          try db.execute(sql: migration)
        }
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
      }
    }
  }
}

extension StorageError {
  /// The user's view of an error of SQLite.
  init(_ error: DatabaseError, path: String, isReadOnly: Bool = false) {
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_CANTOPEN: self = isReadOnly ? .notFound(path: path) : .cannotOpen(path: path, reason: reason)
    case .SQLITE_FULL, .SQLITE_IOERR: self = .noRoom(path: path, reason: reason)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
      self = .interrupted(path: path)
    case .SQLITE_PERM, .SQLITE_READONLY: self = .cannotOpen(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
