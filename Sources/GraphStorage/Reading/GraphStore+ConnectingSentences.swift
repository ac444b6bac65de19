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
        let summaries = try Self.summaries(db, of: origins, naming: origins + entities)
        let origins = Set(origins)
        var posts: [Int64: ConnectionSentence.Post] = [:]
        var best: [Int: ConnectionSentence] = [:]
        for (summary, sentences) in summaries {
          let own = sentences.filter { origins.contains($0.entity) }
          guard let surest = own.map(\.confidence).max() else { continue }
          let starts = Set(own.map(\.span.lowerBound))
          let post = try posts[summary.post] ?? Self.post(db, summary.post)
          posts[summary.post] = post
          guard period.contains(post.date) else { continue }
          for var sentence in sentences where !origins.contains(sentence.entity) {
            sentence.namesBoth = starts.contains(sentence.span.lowerBound)
            sentence.confidence = min(sentence.confidence, surest)
            sentence.post = post
            if best[sentence.entity].map({ sentence.isBetter(than: $0) }) ?? true {
              best[sentence.entity] = sentence
            }
          }
        }
        return try best.compactMapValues { try $0.text(from: db) }
      }
    }
  }

  /// The sentences that name some entities in the summaries of the origins' papers.
  private static func summaries(
    _ db: Database, of origins: [Int], naming entities: [Int]
  ) throws -> [(summary: StoredSummary.Key, sentences: [ConnectionSentence])] {
    func places(_ count: Int) -> String { String(repeating: "?, ", count: max(0, count - 1)) + "?" }
    // From the papers to their mentions: the other way round, all mentions of what is named often would be read.
    let statement = try db.cachedStatement(
      sql: """
        SELECT entity_id, post_id, summary, section, sentence_start, sentence_end, confidence, byte_start,
          paper_id
        FROM (
          SELECT DISTINCT paper_id FROM linked_paper_entity WHERE entity_id IN (\(places(origins.count)))
        )
        CROSS JOIN summary USING (paper_id) CROSS JOIN linked_candidate USING (post_id, summary)
        CROSS JOIN mention USING (post_id, summary, candidate)
        WHERE entity_id IN (\(places(entities.count)))
        ORDER BY post_id, summary
        """)
    let ids: [(any DatabaseValueConvertible)?] = (origins + entities).map { $0 + 1 }
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(ids))
    var summaries: [(summary: StoredSummary.Key, sentences: [ConnectionSentence])] = []
    while let row = try rows.next() {
      let id: Int = row[0]
      let sentence = ConnectionSentence(
        entity: id - 1, paper: PaperID(rawValue: row[8]),
        summary: StoredSummary.Key(post: row[1], summary: row[2]), section: row[3],
        start: row[4], end: row[5], confidence: row[6], firstByte: row[7])
      if summaries.last?.summary != sentence.summary { summaries.append((sentence.summary, [])) }
      let last = summaries.count - 1
      if let same = summaries[last].sentences.firstIndex(where: { $0.isSame(as: sentence) }) {
        summaries[last].sentences[same].add(sentence)
      } else {
        summaries[last].sentences.append(sentence)
      }
    }
    return summaries
  }

  private static func post(_ db: Database, _ id: Int64) throws -> ConnectionSentence.Post {
    let statement = try db.cachedStatement(
      sql: "SELECT post.date, path FROM post JOIN source ON source.id = post.id WHERE post.id = ?")
    let row = try Row.fetchOne(statement, arguments: [id])
    return ConnectionSentence.Post(
      date: (row?[0] as String?).flatMap(PostDate.init(description:)), path: row?[1] ?? "")
  }
}
