internal import GRDB

/// What a database holds, as text to compare.
public enum DatabaseDump {
  /// Every table's rows, tables by name and rows in the order of their keys, and the words of the index for full-text
  /// search with the rows that have them, however the index lies in its own tables.
  public static func text(ofDatabaseAt path: String) throws -> String {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let dump = DumpText()
    try queue.dumpContent(to: dump)
    let words = try queue.read { db in
      guard try db.tableExists("search") else { return [String]() }
      try db.execute(
        sql: "CREATE VIRTUAL TABLE temp.search_word USING fts5vocab('main', 'search', 'instance')")
      return try String.fetchAll(
        db, sql: "SELECT DISTINCT term || ' ' || doc AS word FROM search_word ORDER BY word")
    }
    return dump.text + words.map { $0 + "\n" }.joined()
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
