internal import GRDB
internal import PaperCorpus

/// A figure as the tables hold it, before its sentence is read.
struct ResultRow {
  private let paper: PaperID
  private let entities: (subject: Int, evaluatedOn: Int?, metric: Int, relativeTo: Int?)
  private let figure: (value: String, unit: String)
  private let summary: StoredSummary.Key
  private let ordinal: Int
  private let section: Int
  private let firstByte: Int
  private let sentence: Range<Int>
  private let post: PostPlace

  /// The figures that meet a condition, in no order.
  static func all(
    from db: Database, in posts: PostPlaces, where condition: String, _ arguments: StatementArguments
  ) throws -> [ResultRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT paper_id, subject_id, evaluated_on_id, metric_id, relative_to_id, value, unit,
          post_id, summary, ordinal, section, byte_start, sentence_start, sentence_end
        FROM linked_result CROSS JOIN candidate_result USING (post_id, summary, ordinal)
        WHERE \(condition)
        """)
    var found: [ResultRow] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      if let post = try posts.place(of: try row.value(7)) { found.append(try ResultRow(row, in: post)) }
    }
    return found
  }

  private init(_ row: Row, in post: PostPlace) throws {
    let (start, end): (Int, Int) = (try row.value(12), try row.value(13))
    paper = PaperID(rawValue: try row.value(0))
    entities = (
      try row.entity(1), try row.entityIfAny(2), try row.entity(3), try row.entityIfAny(4)
    )
    figure = (try row.value(5), try row.value(6))
    summary = StoredSummary.Key(post: try row.value(7), summary: try row.value(8))
    ordinal = try row.value(9)
    section = try row.value(10)
    firstByte = try row.value(11)
    sentence = start..<max(start, end)
    self.post = post
  }

  /// Whether it comes before another, the oldest first.
  func isOlder(than other: ResultRow) -> Bool {
    if post.precedes(other.post) { return true }
    return !other.post.precedes(post) && hasPlace(before: other)
  }

  /// Whether it comes before another, the newest first.
  func isNewer(than other: ResultRow) -> Bool {
    guard post.date == other.post.date else {
      return post.date.map { day in other.post.date.map { day > $0 } ?? true } ?? false
    }
    return summary.post != other.summary.post ? post.hasPath(before: other.post) : hasPlace(before: other)
  }

  private func hasPlace(before other: ResultRow) -> Bool {
    (firstByte, ordinal) < (other.firstByte, other.ordinal)
  }

  /// The figure with its sentence; nil where its section or its summary is missing.
  func result(from db: Database) throws -> StoredResult? {
    let anchors = try db.cachedStatement(sql: "SELECT anchor FROM summary WHERE post_id = ? AND summary = ?")
    let rows = try Row.fetchCursor(anchors, arguments: [summary.post, summary.summary])
    guard let row = try rows.next() else { return nil }
    let anchor: String = try row.value(0)
    return try SectionText.read(section, of: summary, from: db) { text in
      StoredResult(
        paper: paper, subject: entities.subject, evaluatedOn: entities.evaluatedOn,
        metric: entities.metric, value: figure.value, unit: figure.unit, relativeTo: entities.relativeTo,
        date: post.date, place: EntityRecord.Place(path: post.path, line: text.line(of: firstByte)),
        address: "\(post.address)#\(anchor)", sentence: text.text(of: sentence))
    }
  }
}
