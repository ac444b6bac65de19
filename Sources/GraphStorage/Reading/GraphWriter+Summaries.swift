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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      let date: String? = row[3]
      summaries.append(
        StoredSummary(
          key: key, postPath: row[2], date: date.flatMap(PostDate.init(description:)),
          paper: PaperID(rawValue: row[4]), title: row[5], url: row[6],
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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      candidates[key, default: []].append(
        EntityCandidate(
          name: row[2], mentions: [], shares: try shares(row[3]), isGeneric: row[4]))
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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      let index: Int = row[2]
      let section: Int = row[5]
      guard let source = Mention.Source(rawValue: row[8]) else { continue }
      candidates[key]?[index].mentions.append(
        Mention(
          span: ByteSpan(row[3], row[4]), surface: row[6], section: section == 0 ? nil : section - 1,
          confidence: row[7], source: source))
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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      let index: Int = row[2]
      guard let kind = AliasEvidence.Kind(rawValue: row[3]) else { continue }
      candidates[key]?[index].aliases.append(
        AliasEvidence(long: row[4], short: row[5], kind: kind, span: ByteSpan(row[6], row[7])))
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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      extractions[key]?.results.append(
        ResultCandidate(
          subject: row[2], evaluatedOn: row[3], metric: row[4], value: row[5], unit: row[6],
          relativeTo: row[7],
          span: ByteSpan(row[8], row[9])))
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
      let key = StoredSummary.Key(post: row[0], summary: row[1])
      guard let type = RelationType(rawValue: row[3]) else { continue }
      extractions[key]?.relations.append(
        RelationCandidate(source: row[2], type: type, target: row[4], span: ByteSpan(row[5], row[6])))
    }
  }
}
