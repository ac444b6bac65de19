public import EntityExtraction
public import PaperCorpus

/// What linking and ranking made of a corpus, ready to be stored; entities are named by index.
public struct LinkedGraph: Sendable {
  /// A paper with its rank.
  public struct Paper: Sendable {
    /// What identifies it.
    public var id: PaperID
    /// Its title, of its first summary.
    public var title: String
    /// Its address.
    public var url: String?
    /// Its PageRank.
    public var pageRank: Double

    /// Creates a paper.
    public init(id: PaperID, title: String, url: String?, pageRank: Double) {
      self.id = id
      self.title = title
      self.url = url
      self.pageRank = pageRank
    }
  }

  /// An entity with its rank.
  public struct Entity: Sendable {
    /// Its canonical name.
    public var name: String
    /// Its most used short form.
    public var shortName: String
    /// Its type in most papers.
    public var type: EntityType
    /// Whether it is hidden unless asked for.
    public var isGeneric: Bool
    /// Its PageRank.
    public var pageRank: Double
    /// In how many papers it stands.
    public var papers: Int
    /// The first day on which a post names it.
    public var firstSeen: PostDate?
    /// The last day on which a post names it.
    public var lastSeen: PostDate?
    /// Its other names: the name, the number of papers, what joined it, and in how many papers that stands.
    public var aliases: [(name: String, papers: Int, reason: String, attested: Int)]
    /// The names that other entities bear too, and what told them apart.
    public var senses: [(name: String, reason: String)]

    /// Creates an entity.
    public init(
      name: String, shortName: String, type: EntityType, isGeneric: Bool, pageRank: Double, papers: Int,
      firstSeen: PostDate?, lastSeen: PostDate?,
      aliases: [(name: String, papers: Int, reason: String, attested: Int)],
      senses: [(name: String, reason: String)] = []
    ) {
      self.name = name
      self.shortName = shortName
      self.type = type
      self.isGeneric = isGeneric
      self.pageRank = pageRank
      self.papers = papers
      self.firstSeen = firstSeen
      self.lastSeen = lastSeen
      self.aliases = aliases
      self.senses = senses
    }
  }

  /// A row of a paper's entities.
  public struct PaperEntity: Sendable {
    /// The paper.
    public var paper: PaperID
    /// Index of the entity.
    public var entity: Int
    /// Its type in the paper.
    public var type: EntityType
    /// Its role in the paper.
    public var role: EntityRole

    /// Creates a row.
    public init(paper: PaperID, entity: Int, type: EntityType, role: EntityRole) {
      self.paper = paper
      self.entity = entity
      self.type = type
      self.role = role
    }
  }

  /// A figure with its entities.
  public struct Result: Sendable {
    /// The paper.
    public var paper: PaperID
    /// Index of the entity that reached it.
    public var subject: Int
    /// Index of the entity it was measured on.
    public var evaluatedOn: Int?
    /// Index of the measure.
    public var metric: Int
    /// Index of the rival.
    public var relativeTo: Int?
    /// The summary that states it.
    public var summary: StoredSummary.Key
    /// Its place among the summary's results.
    public var ordinal: Int

    /// Creates a figure.
    public init(
      paper: PaperID, subject: Int, evaluatedOn: Int?, metric: Int, relativeTo: Int?,
      summary: StoredSummary.Key,
      ordinal: Int
    ) {
      self.paper = paper
      self.subject = subject
      self.evaluatedOn = evaluatedOn
      self.metric = metric
      self.relativeTo = relativeTo
      self.summary = summary
      self.ordinal = ordinal
    }
  }

  /// A relation with its entities.
  public struct Relation: Sendable {
    /// The paper.
    public var paper: PaperID
    /// Index of the variant or part.
    public var source: Int
    /// How the two stand.
    public var type: RelationType
    /// Index of the base or whole.
    public var target: Int
    /// The summary that states it.
    public var summary: StoredSummary.Key
    /// Its place among the summary's relations.
    public var ordinal: Int

    /// Creates a relation.
    public init(
      paper: PaperID, source: Int, type: RelationType, target: Int, summary: StoredSummary.Key, ordinal: Int
    ) {
      self.paper = paper
      self.source = source
      self.type = type
      self.target = target
      self.summary = summary
      self.ordinal = ordinal
    }
  }

  /// A mention of an entity inside a candidate's mention.
  public struct NestedMention: Sendable {
    /// Index of the entity.
    public var entity: Int
    /// The candidate's place in its summary.
    public var candidate: Int
    /// Where the candidate's mention begins, in bytes of the post's file.
    public var outerStart: Int
    /// Its bytes in the post's file.
    public var span: ByteSpan
    /// Those bytes as text.
    public var surface: String
    /// How sure it is, 0 to 1.
    public var confidence: Double

    /// Creates a mention.
    public init(
      entity: Int, candidate: Int, outerStart: Int, span: ByteSpan, surface: String, confidence: Double
    ) {
      self.entity = entity
      self.candidate = candidate
      self.outerStart = outerStart
      self.span = span
      self.surface = surface
      self.confidence = confidence
    }
  }

  /// What is named too unsurely for an entity.
  public struct Tentative: Sendable {
    /// Its name, which no entity has.
    public var name: String
    /// The candidates that name it.
    public var candidates: [(summary: StoredSummary.Key, candidate: Int)]

    /// Creates one.
    public init(name: String, candidates: [(summary: StoredSummary.Key, candidate: Int)]) {
      self.name = name
      self.candidates = candidates
    }
  }

  /// The papers, ordered by id.
  public var papers: [Paper]
  /// The entities, ordered by name.
  public var entities: [Entity]
  /// For each summary, for each candidate, its entity.
  public var assignments: [(summary: StoredSummary.Key, entities: [Int?])]
  /// For each summary, the mentions of entities inside longer names.
  public var nestedMentions: [(summary: StoredSummary.Key, mentions: [NestedMention])]
  /// What is named too unsurely for an entity.
  public var tentative: [Tentative]
  /// Which paper has which entity.
  public var paperEntities: [PaperEntity]
  /// The figures, equal ones of a paper once.
  public var results: [Result]
  /// The relations, equal ones of a paper once.
  public var relations: [Relation]
  /// What linking has to tell the user, in the order of places.
  public var diagnostics: [Diagnostic]

  /// Creates a graph.
  public init(
    papers: [Paper], entities: [Entity], assignments: [(summary: StoredSummary.Key, entities: [Int?])],
    nestedMentions: [(summary: StoredSummary.Key, mentions: [NestedMention])] = [],
    tentative: [Tentative] = [],
    paperEntities: [PaperEntity], results: [Result], relations: [Relation], diagnostics: [Diagnostic] = []
  ) {
    self.papers = papers
    self.entities = entities
    self.assignments = assignments
    self.nestedMentions = nestedMentions
    self.tentative = tentative
    self.paperEntities = paperEntities
    self.results = results
    self.relations = relations
    self.diagnostics = diagnostics
  }
}
