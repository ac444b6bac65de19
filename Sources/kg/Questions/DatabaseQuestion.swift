import GraphStorage

/// What the database itself holds.
enum DatabaseQuestion: Question {
  /// The rows of one statement that reads.
  case rows(ofSQL: String)
  /// The views and columns that statements may rely on.
  case schema

  func answer(from store: GraphStore) throws -> Answer? {
    switch self {
    case .rows(let statement): return SQLAnswer.answer(try rows(of: statement, in: store))
    case .schema: return SQLAnswer.schema(try store.publicColumns())
    }
  }

  /// The rows of a statement; where it names what is not there, the error says where to look.
  private func rows(of statement: String, in store: GraphStore) throws -> SQLRows {
    do {
      return try store.rows(ofSQL: statement)
    } catch StorageError.refusedStatement(let reason) where reason.hasPrefix("no such") {
      throw StorageError.refusedStatement(
        reason: "\(reason); 'kg query --schema' lists the views and their columns")
    }
  }
}
