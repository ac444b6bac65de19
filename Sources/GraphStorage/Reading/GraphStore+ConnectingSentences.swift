internal import GRDB
internal import PaperCorpus

extension GraphStore {
  /// For each of some entities, the sentence that best shows what connects it to an origin.
  ///
  /// A sentence that names both goes before one that names the entity in a summary of the origin's, text before a
  /// title, then the one in which the less sure of the mentions is surest, then the first.
  ///
  /// - Parameters:
  ///   - origins: Indices of entities in `graph()`.
  ///   - entities: Indices of others.
  ///   - period: The days of the posts to look in.
  /// - Returns: The sentences by entity; none for an entity that no summary has together with an origin.
  /// - Throws: `StorageError`.
  /// - Complexity: O(n) in the mentions of the entities in the summaries of the origins' papers.
  public func sentences(
    connecting origins: [Int], with entities: [Int], during period: StoredGraph.Period = .init()
  ) throws -> [Int: ConnectingSentence] {
    try perform {
      try queue.read { db in
        let reader = try MentionReader(of: origins + entities, in: db)
        let origins = Set(origins)
        let posts = PostPlaces(db)
        var best: [Int: ConnectionSentence] = [:]
        for summary in try Self.summaries(db, of: origins) {
          guard let post = try posts.place(of: summary.key.post), period.contains(post.date) else { continue }
          let sentences = try reader.sentences(of: summary, in: post)
          let own = sentences.filter { origins.contains($0.entity) }
          guard let surest = own.map(\.confidence).max() else { continue }
          for var sentence in sentences where !origins.contains(sentence.entity) {
            sentence.namesBoth = own.contains { $0.span.lowerBound == sentence.span.lowerBound }
            sentence.confidence = min(sentence.confidence, surest)
            if best[sentence.entity].map({ sentence.isBetter(than: $0) }) ?? true {
              best[sentence.entity] = sentence
            }
          }
        }
        return try best.compactMapValues { try $0.text(from: db) }
      }
    }
  }

  /// The summaries of the papers that have one of some entities, ordered by post and place.
  private static func summaries(_ db: Database, of entities: Set<Int>) throws -> [PaperSummary] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT post_id, summary, paper_id FROM linked_paper_entity CROSS JOIN summary USING (paper_id)
        WHERE entity_id = ?
        """)
    var summaries: [PaperSummary] = []
    for entity in entities {
      let rows = try Row.fetchCursor(statement, arguments: [entity + 1])
      while let row = try rows.next() {
        let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
        summaries.append(PaperSummary(key: key, paper: PaperID(rawValue: try row.value(2))))
      }
    }
    summaries.sort { $0.key < $1.key }
    // A paper that has several of the entities comes as often.
    var last: StoredSummary.Key?
    summaries.removeAll { summary in
      defer { last = summary.key }
      return summary.key == last
    }
    return summaries
  }
}

/// A summary and the paper that it is of.
private struct PaperSummary {
  let key: StoredSummary.Key
  let paper: PaperID
}

/// Reads where summaries name some entities.
private struct MentionReader {
  private let statement: Statement

  /// Prepares the statement for the indices of some entities.
  init(of entities: [Int], in db: Database) throws {
    // Numbers of the program's own need no parameters, of which a statement takes a limited number.
    let ids = entities.map { String($0 + 1) }.joined(separator: ", ")
    statement = try db.makeStatement(
      sql: """
        SELECT entity_id, section, sentence_start, sentence_end, confidence, byte_start
        FROM linked_candidate CROSS JOIN mention USING (post_id, summary, candidate)
        WHERE post_id = ? AND summary = ? AND entity_id IN (\(ids))
        """)
  }

  /// The sentences of a summary that name one of the entities, each once for each of them.
  func sentences(of summary: PaperSummary, in post: PostPlace) throws -> [ConnectionSentence] {
    var sentences: [ConnectionSentence] = []
    let rows = try Row.fetchCursor(statement, arguments: [summary.key.post, summary.key.summary])
    while let row = try rows.next() {
      let sentence = ConnectionSentence(
        entity: try row.entity(0), paper: summary.paper, post: post, summary: summary.key,
        section: try row.value(1), start: try row.value(2), end: try row.value(3),
        confidence: try row.value(4), firstByte: try row.value(5))
      if let same = sentences.firstIndex(where: { $0.isSame(as: sentence) }) {
        sentences[same].add(sentence)
      } else {
        sentences.append(sentence)
      }
    }
    return sentences
  }
}
