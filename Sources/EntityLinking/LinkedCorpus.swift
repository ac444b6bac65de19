public import EntityExtraction
public import PaperCorpus

/// A summary with what was extracted from it: the unit that linking works over.
public struct ExtractedSummary: Sendable {
  /// The paper it summarises.
  public var paper: PaperID
  /// The day of its post, where it has one.
  public var date: PostDate?
  /// What it says.
  public var extraction: SummaryExtraction

  /// Creates a unit.
  public init(paper: PaperID, date: PostDate?, extraction: SummaryExtraction) {
    self.paper = paper
    self.date = date
    self.extraction = extraction
  }
}

/// One thing over the whole corpus.
public struct Entity: Sendable, Hashable {
  /// The canonical name; no two entities share one.
  public var name: String
  /// The most used short form, for tables and pictures; several senses may share it.
  public var shortName: String
  /// The type in most papers.
  public var type: EntityType
  /// Whether it is a class of models, a plain measure or a training word.
  public var isGeneric: Bool
  /// Every other name, by papers and then by bytes.
  public var aliases: [EntityAlias]
  /// The names that other entities bear too, by bytes, and what told them apart.
  public var senses: [SenseEvidence]

  /// Creates an entity.
  public init(
    name: String, shortName: String, type: EntityType, isGeneric: Bool, aliases: [EntityAlias],
    senses: [SenseEvidence] = []
  ) {
    self.name = name
    self.shortName = shortName
    self.type = type
    self.isGeneric = isGeneric
    self.aliases = aliases
    self.senses = senses
  }
}

/// Another name of an entity.
public struct EntityAlias: Sendable, Hashable {
  /// What joined a name to its entity.
  public enum Reason: String, Sendable, Codable, CaseIterable {
    /// The lexicon holds it for the thing.
    case lexicon
    /// It is a plural, or the singular of one.
    case plural
    /// Word for word it is another name in the other language.
    case translation
    /// It is another name and a word that says what kind of thing that is.
    case classWord = "class_word"
    /// A summary declares it as the abbreviation or long form.
    case abbreviation
    /// A summary declares it as the Korean or English form.
    case gloss
    /// It differs from another name in case, hyphens or blanks only.
    case spelling
    /// A summary uses it for the thing, as its extraction decided.
    case summary
    /// It is one paper's own wording: another name with words in front that no other paper writes there.
    case wording
    /// The blog's author says so.
    case curation
  }

  /// The name as most papers write it.
  public var name: String
  /// In how many papers it stands; 0 for one that its author alone uses.
  public var papers: Int
  /// What joined it.
  public var reason: Reason
  /// In how many papers it and another name of the entity are one thing; 0 where a rule joined it.
  public var attested: Int

  /// Creates an alias.
  public init(name: String, papers: Int, reason: Reason, attested: Int = 0) {
    self.name = name
    self.papers = papers
    self.reason = reason
    self.attested = attested
  }
}

/// What linking decided about a corpus.
public struct LinkedCorpus: Sendable {
  /// The entities, ordered by canonical name.
  public var entities: [Entity]
  /// For each summary, for each of its candidates, the index of its entity; nil where the candidate was dropped. One of
  /// little confidence may be an entity's without tying the paper to it.
  public var assignments: [[Int?]]
  /// For each paper, what it says of its entities, ordered by entity.
  public var papers: [PaperID: [PaperEntity]]
  /// For each summary, the mentions of entities inside longer names. They tie the paper to nothing.
  public var nested: [[NestedMention]]
  /// What is named too unsurely for an entity.
  public var tentative: [TentativeEntity]

  /// Creates a decision.
  public init(
    entities: [Entity], assignments: [[Int?]], papers: [PaperID: [PaperEntity]],
    nested: [[NestedMention]] = [], tentative: [TentativeEntity] = []
  ) {
    self.entities = entities
    self.assignments = assignments
    self.papers = papers
    self.nested = nested
    self.tentative = tentative
  }
}

/// A mention of an entity inside a candidate's mention, as of T5 in `T5 인코더`.
public struct NestedMention: Sendable, Hashable {
  /// Index of the entity.
  public var entity: Int
  /// Index of the candidate whose mention it stands in.
  public var candidate: Int
  /// Where that mention begins.
  public var outerStart: Int
  /// Its bytes in the post's file.
  public var span: ByteSpan
  /// Those bytes as text.
  public var surface: String
  /// How sure it is that its paper names the entity here, 0 to 1.
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

/// One thing that no paper names surely enough to make it an entity of the graph.
public struct TentativeEntity: Sendable {
  /// Its name, which no entity and no other of these has.
  public var name: String
  /// The candidates that name it, each by its summary and its place there.
  public var candidates: [(summary: Int, candidate: Int)]

  /// Creates one.
  public init(name: String, candidates: [(summary: Int, candidate: Int)]) {
    self.name = name
    self.candidates = candidates
  }
}

/// How an entity stands in a paper, over all of the paper's summaries.
public struct PaperEntity: Sendable, Hashable {
  /// Index of the entity.
  public var entity: Int
  /// Its likeliest type in this paper.
  public var type: EntityType
  /// Its strongest role in this paper.
  public var role: EntityRole

  /// Creates a row.
  public init(entity: Int, type: EntityType, role: EntityRole) {
    self.entity = entity
    self.type = type
    self.role = role
  }
}
