internal import GRDB
internal import PaperCorpus

extension Row {
  /// The value of a column.
  ///
  /// Tables refuse what a column may not hold, so that another value is damage, by which the library's own subscript
  /// would end the program.
  ///
  /// - Throws: `RowDecodingError` for a missing value and for one of another type.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
    try decode(atIndex: column)
  }
}

extension Row {
  /// The day that a column has; nil where it has none.
  ///
  /// - Throws: `RowDecodingError` as ``value(_:)``.
  func day(_ column: Int) throws -> PostDate? {
    (try value(column) as String?).flatMap(PostDate.init(description:))
  }

  /// The index in `graph()` of the entity whose identifier a column has.
  ///
  /// - Throws: `RowDecodingError` as ``value(_:)``.
  func entity(_ column: Int) throws -> Int { Self.index(of: try value(column)) }

  /// The index of the entity whose identifier a column has; nil where it has none.
  ///
  /// - Throws: `RowDecodingError` as ``value(_:)``.
  func entityIfAny(_ column: Int) throws -> Int? { (try value(column) as Int?).map(Self.index) }

  /// Identifiers begin with one; what only damage writes stays without meaning.
  private static func index(of identifier: Int) -> Int { identifier &- 1 }
}
