public import EntityExtraction
internal import GRDB
public import PaperCorpus

/// What the graph says of one paper, in the words of its public views.
public struct PaperFacts: Sendable, Hashable {
  /// An entity of the paper.
  public struct Entity: Sendable, Hashable {
    /// The canonical name, the same in every fact of the graph.
    public var name: String
    /// What it is in this paper.
    public var type: EntityType
    /// What the paper does with it.
    public var role: EntityRole
    /// The strings that were found for it in this paper, in the order of their bytes.
    public var surfaces: [String]

    /// Creates an entity.
    public init(name: String, type: EntityType, role: EntityRole, surfaces: [String] = []) {
      self.name = name
      self.type = type
      self.role = role
      self.surfaces = surfaces
    }
  }

  /// A figure that the paper reports; the names are those of entities.
  public struct Result: Sendable, Hashable {
    /// Whose figure it is.
    public var subject: String
    /// The data that it was measured on, where the text names it.
    public var evaluatedOn: String?
    /// What was measured.
    public var metric: String
    /// The figure as written.
    public var value: String

    /// Creates a result.
    public init(subject: String, evaluatedOn: String?, metric: String, value: String) {
      self.subject = subject
      self.evaluatedOn = evaluatedOn
      self.metric = metric
      self.value = value
    }
  }

  /// How one entity of the paper stands to another.
  public struct Relation: Sendable, Hashable {
    /// The name of the version or part.
    public var source: String
    /// How it stands to the target.
    public var type: RelationType
    /// The name of the base or whole.
    public var target: String

    /// Creates a relation.
    public init(source: String, type: RelationType, target: String) {
      self.source = source
      self.type = type
      self.target = target
    }
  }

  /// The entities in the order of their names' bytes.
  public var entities: [Entity]
  /// The results in the order of their places.
  public var results: [Result]
  /// The relations in the order of their places.
  public var relations: [Relation]

  /// Creates the facts of a paper.
  public init(entities: [Entity] = [], results: [Result] = [], relations: [Relation] = []) {
    self.entities = entities
    self.results = results
    self.relations = relations
  }
}

extension GraphStore {
  /// What the graph says of each paper.
  ///
  /// - Throws: `StorageError`.
  /// - Complexity: O(n log n) in the number of facts and surfaces.
  public func facts() throws -> [PaperID: PaperFacts] {
    try perform {
      try queue.read { db in
        var facts: [PaperID: PaperFacts] = [:]
        try Self.addEntities(db, to: &facts)
        try Self.addResults(db, to: &facts)
        try Self.addRelations(db, to: &facts)
        return facts
      }
    }
  }

  private static func addEntities(_ db: Database, to facts: inout [PaperID: PaperFacts]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT arxiv_id, entity, type, role, surface
        FROM paper_entity LEFT JOIN paper_surface USING (arxiv_id, entity)
        ORDER BY arxiv_id, entity, surface
        """)
    while let row = try rows.next() {
      let (paper, name) = (PaperID(rawValue: try row.value(0)), try row.value(1) as String)
      guard let type = EntityType(rawValue: try row.value(2)),
        let role = EntityRole(rawValue: try row.value(3))
      else { continue }
      if facts[paper]?.entities.last?.name != name {
        facts[paper, default: PaperFacts()].entities.append(
          PaperFacts.Entity(name: name, type: type, role: role))
      }
      guard let surface = try row.value(4) as String?, let last = facts[paper]?.entities.indices.last else {
        continue
      }
      facts[paper]?.entities[last].surfaces.append(surface)
    }
  }

  private static func addResults(_ db: Database, to facts: inout [PaperID: PaperFacts]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT arxiv_id, subject, evaluated_on, metric, value FROM paper_result
        ORDER BY arxiv_id, post_path, byte_start, byte_end, subject, evaluated_on, metric, value
        """)
    while let row = try rows.next() {
      facts[PaperID(rawValue: try row.value(0)), default: PaperFacts()].results.append(
        PaperFacts.Result(
          subject: try row.value(1), evaluatedOn: try row.value(2), metric: try row.value(3),
          value: try row.value(4)))
    }
  }

  private static func addRelations(_ db: Database, to facts: inout [PaperID: PaperFacts]) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT arxiv_id, source, type, target FROM paper_relation
        ORDER BY arxiv_id, post_path, byte_start, byte_end, source, target, type
        """)
    while let row = try rows.next() {
      guard let type = RelationType(rawValue: try row.value(2)) else { continue }
      facts[PaperID(rawValue: try row.value(0)), default: PaperFacts()].relations.append(
        PaperFacts.Relation(source: try row.value(1), type: type, target: try row.value(3)))
    }
  }
}
