internal import GRDB

extension GraphStore {
  /// Changes the graph in one transaction: all of it is kept, or nothing is.
  ///
  /// - Parameters:
  ///   - work: Changes it.
  ///   - preparing: What to compute from the changed graph and keep by name, for ``preparation(named:)``.
  /// - Returns: What the work returns.
  /// - Throws: `StorageError`, and whatever the closures throw.
  public func update<Value>(
    _ work: (GraphWriter) throws -> Value, preparing: (StoredGraph) throws -> [String: [UInt8]] = { _ in [:] }
  ) throws -> Value {
    try perform {
      try queue.write { db in
        let writer = GraphWriter(db: db)
        let value = try work(writer)
        try writer.flush()
        try db.execute(sql: "DELETE FROM linked_snapshot")
        let graph = try Self.graph(fromTablesOf: db)
        try GraphSnapshot.write(graph, to: db)
        for (name, bytes) in try preparing(graph).sorted(by: { $0.key < $1.key }) {
          try SnapshotValue.write(bytes, as: Self.preparationPrefix + name, to: db)
        }
        return value
      }
    }
  }

  /// What was computed from the graph when that was written; nil where there is none of this name.
  ///
  /// - Throws: `StorageError`.
  public func preparation(named name: String) throws -> [UInt8]? {
    try perform {
      try queue.read { db in try SnapshotValue.bytes(of: Self.preparationPrefix + name, from: db) }
    }
  }

  /// Keeps these names apart from those of the graph's own values.
  private static let preparationPrefix = "prepared "
}
