/// What a question is answered with, whatever the format that it is written in.
///
/// In JSON it is one object with `schema`, the name and version of its form. An answer about several things has them
/// under `answers`, each with its own fields and tables; any other has its fields and tables beside `schema`. More keys
/// may come under the same version; a changed meaning gets another.
struct Answer {
  /// The answer about one thing.
  struct Part {
    /// The line above its tables, for people.
    var heading: String?
    /// Lines below the heading, for people.
    var remarks: [String] = []
    /// What it is about, for programs.
    var fields: [AnswerValue.Field] = []
    var tables: [AnswerTable]

    /// The tables that people see: of several, those that have a row.
    var shownTables: [AnswerTable] {
      tables.count == 1 ? tables : tables.filter { !$0.rows.isEmpty }
    }
  }

  /// The name and version of its form, such as `kg-related-1`.
  var schema: String
  var parts: [Part]
  /// Whether a question can be about several things at once, as a name that several entities share.
  var hasSeveralParts: Bool

  /// Whether it has no row.
  var isEmpty: Bool { parts.allSatisfy { part in part.tables.allSatisfy { $0.rows.isEmpty } } }

  /// The answer; nil where it has no row, which a sentence says then.
  func orNote(_ sentence: String) -> Answer? {
    guard isEmpty else { return self }
    Terminal.note("kg: \(sentence)")
    return nil
  }

  /// The answer to a question about one thing each time.
  init(
    schema: String, heading: String? = nil, remarks: [String] = [], fields: [AnswerValue.Field] = [],
    tables: [AnswerTable]
  ) {
    self.schema = schema
    parts = [Part(heading: heading, remarks: remarks, fields: fields, tables: tables)]
    hasSeveralParts = false
  }

  /// The answer to a question that may be about several things.
  init(schema: String, parts: [Part]) {
    self.schema = schema
    self.parts = parts
    hasSeveralParts = true
  }
}

/// Rows of an answer that have the same columns.
struct AnswerTable {
  /// A column of a table.
  struct Column {
    /// Where people see it.
    enum Placement {
      case inRow
      /// On so many lines of its own below the row at most: a text broken into lines, or a list's first elements and
      /// how many more there are. Without a number it is one line that is never cut.
      case below(lines: Int?)
      /// In the formats for programs only.
      case hidden
    }

    /// Its name for programs.
    var key: String
    /// Its name for people.
    var title: String { ownTitle ?? key.split(separator: "_").joined(separator: " ") }
    private let ownTitle: String?
    var isNumber = false
    /// Whether a narrow terminal may cut its cells.
    var isFlexible = false
    /// Whether a cut keeps the end of its cells, as the line at the end of a place.
    var keepsEnd = false
    var placement = Placement.inRow

    init(
      _ key: String, title: String? = nil, isNumber: Bool = false, isFlexible: Bool = false,
      keepsEnd: Bool = false, placement: Placement = .inRow
    ) {
      self.key = key
      ownTitle = title
      self.isNumber = isNumber
      self.isFlexible = isFlexible
      self.keepsEnd = keepsEnd
      self.placement = placement
    }
  }

  /// The column that says where a row's first cell leads on a terminal.
  static let addressKey = "url"

  /// Its name for programs: what a row is, in the plural.
  var key: String
  var columns: [Column]
  /// A value for each column in each row.
  var rows: [[AnswerValue]] = []
  /// How many rows there are in all, where it shows the first of them only.
  var total: Int?

  /// The rows' fields.
  var records: [[AnswerValue.Field]] {
    rows.map { row in zip(columns, row).map { AnswerValue.Field($0.key, $1) } }
  }

  /// Those of some fields that no column of the table has, such as what rows are about.
  func fieldsBesideColumns(_ fields: [AnswerValue.Field]) -> [AnswerValue.Field] {
    fields.filter { field in !columns.contains { $0.key == field.key } }
  }

  /// A table of the first rows of more.
  ///
  /// - Parameters:
  ///   - key: Its name for programs.
  ///   - columns: Its columns.
  ///   - limit: How many rows it shows.
  ///   - items: All that it could show.
  ///   - row: The values of one of them.
  init<Items: RandomAccessCollection>(
    key: String, columns: [Column], first limit: Int, of items: Items,
    row: (Items.Element) throws -> [AnswerValue]
  ) rethrows {
    self.key = key
    self.columns = columns
    rows = try items.prefix(limit).map(row)
    total = items.count
  }

  /// A table of some rows.
  init(key: String, columns: [Column], rows: [[AnswerValue]] = []) {
    self.key = key
    self.columns = columns
    self.rows = rows
  }
}
