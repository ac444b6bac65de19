internal import EntityExtraction
internal import Foundation
internal import GRDB
internal import PaperCorpus

extension GraphWriter {
  /// Every summary with what was extracted from it, in the order of dates, paths and places; posts without a date last.
  ///
  /// - Complexity: O(n log n) in the number of mentions.
  public func summaries() throws -> [StoredSummary] {
    try flush()
    var extractions = try candidatesBySummary().mapValues { SummaryExtraction(candidates: $0) }
    try addResults(to: &extractions)
    try addRelations(to: &extractions)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post_id, summary, path, post.date, paper_id, summary.title, url
        FROM summary JOIN post ON post.id = post_id JOIN source ON source.id = post_id
        ORDER BY post.date IS NULL, post.date, path, summary
        """)
    var summaries: [StoredSummary] = []
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      summaries.append(
        StoredSummary(
          key: key, postPath: try row.value(2), date: try row.day(3),
          paper: PaperID(rawValue: try row.value(4)), title: try row.value(5), url: try row.value(6),
          extraction: extractions[key] ?? SummaryExtraction()))
    }
    return summaries
  }

  private func candidatesBySummary() throws -> [StoredSummary.Key: [EntityCandidate]] {
    var candidates: [StoredSummary.Key: [EntityCandidate]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT post_id, summary, name, type_role_parts, generic FROM candidate ORDER BY post_id, summary, candidate"
    )
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      candidates[key, default: []].append(
        EntityCandidate(
          name: try row.value(2), mentions: [], shares: try shares(try row.value(3)),
          isGeneric: try row.value(4)))
    }
    try addMentions(to: &candidates)
    try addAliases(to: &candidates)
    return candidates
  }

  private func shares(_ parts: Data) throws -> TypeRoleShares {
    guard let shares = TypeRoleShares(parts: Array(parts)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a candidate without its shares")
    }
    return shares
  }

  private func addMentions(to candidates: inout [StoredSummary.Key: [EntityCandidate]]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post_id, summary, candidate, byte_start, byte_end, section, surface, confidence, source
        FROM mention ORDER BY post_id, summary, candidate, byte_start
        """)
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      let index: Int = try row.value(2)
      let section: Int = try row.value(5)
      guard let source = Mention.Source(rawValue: try row.value(8)) else { continue }
      candidates[key]?[index].mentions.append(
        Mention(
          span: ByteSpan(try row.value(3), try row.value(4)), surface: try row.value(6),
          section: section == 0 ? nil : section - 1,
          confidence: try row.value(7), source: source))
    }
  }

  private func addAliases(to candidates: inout [StoredSummary.Key: [EntityCandidate]]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post_id, summary, candidate, kind, long, short, byte_start, byte_end
        FROM candidate_alias ORDER BY post_id, summary, candidate, ordinal
        """)
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      let index: Int = try row.value(2)
      guard let kind = AliasEvidence.Kind(rawValue: try row.value(3)) else { continue }
      candidates[key]?[index].aliases.append(
        AliasEvidence(
          long: try row.value(4), short: try row.value(5), kind: kind,
          span: ByteSpan(try row.value(6), try row.value(7))))
    }
  }

  private func addResults(to extractions: inout [StoredSummary.Key: SummaryExtraction]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post_id, summary, subject, evaluated_on, metric, value, unit, relative_to, byte_start, byte_end
        FROM candidate_result ORDER BY post_id, summary, ordinal
        """)
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      extractions[key]?.results.append(
        ResultCandidate(
          subject: try row.value(2), evaluatedOn: try row.value(3), metric: try row.value(4),
          value: try row.value(5), unit: try row.value(6),
          relativeTo: try row.value(7),
          span: ByteSpan(try row.value(8), try row.value(9))))
    }
  }

  private func addRelations(to extractions: inout [StoredSummary.Key: SummaryExtraction]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post_id, summary, source, type, target, byte_start, byte_end
        FROM candidate_relation ORDER BY post_id, summary, ordinal
        """)
    while let row = try rows.next() {
      let key = StoredSummary.Key(post: try row.value(0), summary: try row.value(1))
      guard let type = RelationType(rawValue: try row.value(3)) else { continue }
      extractions[key]?.relations.append(
        RelationCandidate(
          source: try row.value(2), type: type, target: try row.value(4),
          span: ByteSpan(try row.value(5), try row.value(6))))
    }
  }
}
