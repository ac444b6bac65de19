import GraphStorage

/// What the database itself holds.
enum DatabaseQuestion: Question {
  /// The rows of one statement that reads.
  case rows(ofSQL: String)
  /// The views and columns that statements may rely on.
  case schema

  func answer(from store: GraphStore) throws -> Answer? {
    switch self {
    case .rows(let statement): SQLAnswer.answer(try store.rows(ofSQL: statement))
    case .schema: SQLAnswer.schema(try store.publicColumns())
    }
  }
}
