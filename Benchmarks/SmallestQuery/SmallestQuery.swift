import ArgumentParser
import GRDB

/// The least that a query could be: parses one option, opens the file, has SQLite answer one row.
@main
struct SmallestQuery: ParsableCommand {
  @Option var database: String

  func run() throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: database, configuration: configuration)
    print(try queue.read { try Int.fetchOne($0, sql: "SELECT 1") } ?? 0)
  }
}
