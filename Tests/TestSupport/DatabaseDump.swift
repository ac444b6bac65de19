internal import GRDB

/// What a database holds, as text to compare.
public enum DatabaseDump {
  /// Every table's rows, tables by name and rows in the order of their keys.
  public static func text(ofDatabaseAt path: String) throws -> String {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let dump = DumpText()
    try queue.dumpContent(to: dump)
    return dump.text
  }

  /// Changes a database behind the program's back.
  public static func execute(_ sql: String, inDatabaseAt path: String) throws {
    try DatabaseQueue(path: path).write { db in try db.execute(sql: sql) }
  }

  /// The rows of a query, cells joined by `|`.
  public static func rows(_ sql: String, inDatabaseAt path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "" : "\($0.storage.value ?? "")" }.joined(separator: "|")
      }
    }
  }
}

private final class DumpText: TextOutputStream {
  var text = ""
  func write(_ string: String) { text += string }
}
