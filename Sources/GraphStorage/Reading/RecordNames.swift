internal import EntityExtraction
internal import EntityLinking
internal import GRDB
internal import PaperCorpus

/// Reads the names of an entity, with where they stand and what papers declare about them.
struct RecordNames {
  private let db: Database
  /// The entity's number in the database.
  private let id: Int
  /// The papers that have it, ordered by id.
  private let uses: [EntityRecord.Use]
  private let posts: PostPlaces

  /// Where something stands, before its line is read.
  private struct Spot {
    var post: PostPlace
    var summary: StoredSummary.Key
    var byte: Int

    /// Whether it comes before another; nil where both are one.
    func precedes(_ other: Spot) -> Bool? {
      if summary.post != other.summary.post { return post.precedes(other.post) }
      return byte == other.byte ? nil : byte < other.byte
    }
  }

  /// Who writes a name.
  private struct Writing {
    var papers: Set<String> = []
    var first: Spot?
    var section = 0
  }

  private struct Declared {
    var kind: AliasEvidence.Kind
    var long: String
    var short: String
    var papers: Set<String>
    var spot: Spot

    func precedes(_ other: Declared) -> Bool {
      if let isFirst = spot.precedes(other.spot) { return isFirst }
      if kind != other.kind { return kind.rawValue < other.kind.rawValue }
      if long != other.long { return long.utf8.lexicographicallyPrecedes(other.long.utf8) }
      return short.utf8.lexicographicallyPrecedes(other.short.utf8)
    }

    func isSame(as other: Declared) -> Bool {
      kind == other.kind && long == other.long && short == other.short
    }
  }

  init(of id: Int, in uses: [EntityRecord.Use], _ posts: PostPlaces, from db: Database) {
    self.db = db
    self.id = id
    self.uses = uses
    self.posts = posts
  }

  /// The canonical name, then the others by papers and bytes.
  func names(canonical: String) throws -> [EntityRecord.Name] {
    var names = try [EntityRecord.Name(text: canonical, papers: 0)] + aliases()
    try addWritings(to: &names)
    try addDeclarations(to: &names)
    return names
  }

  private func aliases() throws -> [EntityRecord.Name] {
    let statement = try db.cachedStatement(
      sql: "SELECT alias, papers, how FROM linked_alias WHERE entity_id = ?")
    var names: [EntityRecord.Name] = []
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      names.append(
        EntityRecord.Name(
          text: try row.value(0), papers: try row.value(1),
          reason: EntityAlias.Reason(rawValue: try row.value(2))))
    }
    return names.sorted { left, right in
      left.papers != right.papers
        ? left.papers > right.papers : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// Says of each name how many papers write it and where first.
  private func addWritings(to names: inout [EntityRecord.Name]) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT surface, paper_id, post_id, summary, byte_start, section
        FROM linked_candidate CROSS JOIN mention USING (post_id, summary, candidate)
        CROSS JOIN summary USING (post_id, summary)
        WHERE entity_id = ?
        """)
    var writings = [Writing](repeating: Writing(), count: names.count)
    var (lastPaper, isLastUsed) = ("", false)
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      let (surface, paper): (String, String) = (try row.value(0), try row.value(1))
      if lastPaper != paper { (lastPaper, isLastUsed) = (paper, isUsed(in: paper)) }
      guard isLastUsed, let name = names.firstIndex(where: { $0.text == surface }),
        let post = try posts.place(of: try row.value(2))
      else { continue }
      let spot = Spot(
        post: post, summary: StoredSummary.Key(post: try row.value(2), summary: try row.value(3)),
        byte: try row.value(4))
      writings[name].papers.insert(paper)
      if writings[name].first.map({ spot.precedes($0) == true }) ?? true {
        (writings[name].first, writings[name].section) = (spot, try row.value(5))
      }
    }
    for (name, writing) in writings.enumerated() {
      guard let first = writing.first else { continue }
      names[name].place = try place(of: first, in: writing.section)
      names[name].papers = writing.papers.count
    }
  }

  private func isUsed(in paper: String) -> Bool {
    let index = uses.indices.partitioningIndex {
      !uses[$0].paper.rawValue.utf8.lexicographicallyPrecedes(paper.utf8)
    }
    return index < uses.count && uses[index].paper.rawValue == paper
  }

  /// Says of each name the declaration that most papers make, ties by its first place.
  private func addDeclarations(to names: inout [EntityRecord.Name]) throws {
    var declared: [Declared] = []
    for one in try declarations() {
      if let known = declared.firstIndex(where: one.isSame) {
        declared[known].papers.formUnion(one.papers)
      } else {
        declared.append(one)
      }
    }
    let order = declared.indices.sorted { left, right in
      let papers = (declared[left].papers.count, declared[right].papers.count)
      return papers.0 != papers.1 ? papers.0 > papers.1 : left < right
    }
    for name in names.indices {
      let text = names[name].text
      guard let index = order.first(where: { declared[$0].long == text || declared[$0].short == text }),
        let place = try place(of: declared[index].spot)
      else { continue }
      let one = declared[index]
      let isLong = one.long == text
      names[name].declaration = EntityRecord.Declaration(
        kind: one.kind, otherName: isLong ? one.short : one.long, otherIsLong: !isLong,
        papers: one.papers.count, place: place)
    }
  }

  /// The declarations of summaries in the order of their places.
  private func declarations() throws -> [Declared] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, long, short, paper_id, post_id, summary, byte_start
        FROM linked_candidate CROSS JOIN candidate_alias USING (post_id, summary, candidate)
        CROSS JOIN summary USING (post_id, summary)
        WHERE entity_id = ?
        """)
    var found: [Declared] = []
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      guard let kind = AliasEvidence.Kind(rawValue: try row.value(0)),
        let post = try posts.place(of: try row.value(4))
      else { continue }
      found.append(
        Declared(
          kind: kind, long: try row.value(1), short: try row.value(2), papers: [try row.value(3)],
          spot: Spot(
            post: post, summary: StoredSummary.Key(post: try row.value(4), summary: try row.value(5)),
            byte: try row.value(6))))
    }
    return found.sorted { $0.precedes($1) }
  }

  /// Where a spot is whose section is not known.
  private func place(of spot: Spot) throws -> EntityRecord.Place? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT section FROM section WHERE post_id = ? AND summary = ? AND byte_start <= ?
        ORDER BY section DESC LIMIT 1
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: [spot.summary.post, spot.summary.summary, spot.byte])
    guard let row = try rows.next() else { return nil }
    return try place(of: spot, in: try row.value(0))
  }

  private func place(of spot: Spot, in section: Int) throws -> EntityRecord.Place? {
    try SectionText.read(section, of: spot.summary, from: db) { text in
      EntityRecord.Place(path: spot.post.path, line: text.line(of: spot.byte))
    }
  }
}
