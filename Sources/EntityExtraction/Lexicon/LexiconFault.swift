/// What is wrong with a line of a lexicon's table.
public enum LexiconFault: Error, Equatable, Sendable {
  /// A line of a table.
  public struct Place: Equatable, Sendable {
    /// The table's type.
    public let table: EntityType
    /// The one-based line.
    public let line: Int
  }

  /// Two entries claim one name, or one table holds an entry twice.
  case duplicateAlias(String, first: String, second: String, at: Place)
  /// A bar has no name on one of its sides.
  case emptyName(at: Place)
}

extension LexiconFault: CustomStringConvertible {
  /// The fault in words, with its place.
  public var description: String {
    switch self {
    case .duplicateAlias(let alias, let first, let second, let place):
      "\(place.table.rawValue).txt:\(place.line): \"\(alias)\" names \"\(first)\" already and cannot name "
        + "\"\(second)\" too; remove one of them"
    case .emptyName(let place):
      "\(place.table.rawValue).txt:\(place.line): a name is empty; remove the bar in front of it"
    }
  }
}
