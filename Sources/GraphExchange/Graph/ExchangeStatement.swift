/// A paper has an entity.
public struct ExchangeRole: Sendable, Hashable {
  /// Index of the paper.
  public var paper: Int
  /// Index of the entity.
  public var entity: Int
  /// What the entity is in this paper, such as `method`.
  public var type: String
  /// What the paper does with it, such as `evaluates_on`.
  public var role: String
  /// In how many places the paper's summaries name it.
  public var mentions: Int
  /// The surest of those places.
  public var evidence: ExchangeEvidence

  /// Creates a role.
  public init(
    paper: Int, entity: Int, type: String, role: String, mentions: Int, evidence: ExchangeEvidence
  ) {
    self.paper = paper
    self.entity = entity
    self.type = type
    self.role = role
    self.mentions = mentions
    self.evidence = evidence
  }
}

/// A paper says how an entity stands to another.
public struct ExchangeRelation: Sendable, Hashable {
  /// Index of the variant or part.
  public var source: Int
  /// Index of the base or whole.
  public var target: Int
  /// How the two stand, such as `variant_of`.
  public var kind: String
  /// Index of the paper that says so.
  public var paper: Int
  /// Where.
  public var evidence: ExchangeEvidence

  /// Creates a relation.
  public init(source: Int, target: Int, kind: String, paper: Int, evidence: ExchangeEvidence) {
    self.source = source
    self.target = target
    self.kind = kind
    self.paper = paper
    self.evidence = evidence
  }
}

/// A paper reports a figure; the names are canonical ones, also of entities that the graph leaves out.
public struct ExchangeResult: Sendable, Hashable {
  /// Index of the paper.
  public var paper: Int
  /// Whose figure it is.
  public var subject: String
  /// The data that it was measured on.
  public var evaluatedOn: String?
  /// What was measured.
  public var metric: String
  /// The figure as written.
  public var value: String
  /// Its unit; empty where it has none.
  public var unit: String
  /// The rival that it is relative to.
  public var relativeTo: String?
  /// Where.
  public var evidence: ExchangeEvidence

  /// Creates a figure.
  public init(
    paper: Int, subject: String, evaluatedOn: String?, metric: String, value: String, unit: String,
    relativeTo: String?, evidence: ExchangeEvidence
  ) {
    self.paper = paper
    self.subject = subject
    self.evaluatedOn = evaluatedOn
    self.metric = metric
    self.value = value
    self.unit = unit
    self.relativeTo = relativeTo
    self.evidence = evidence
  }
}
