internal import GRDB

extension GraphStore {
  /// Changes the graph in one transaction: all of it is kept, or nothing is.
  ///
  /// - Throws: `StorageError`, and whatever the work throws.
  public func update<Value>(_ work: (GraphWriter) throws -> Value) throws -> Value {
    try perform {
      try queue.write { db in
        let writer = GraphWriter(db: db)
        let value = try work(writer)
        try writer.flush()
        try GraphSnapshot.write(try Self.graph(fromTablesOf: db), to: db)
        return value
      }
    }
  }
}
