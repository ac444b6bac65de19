public import PaperCorpus

/// What one summary says, seen alone: the stage's whole output, cached with its post.
public struct SummaryExtraction: Sendable, Hashable {
  /// The things it names, ordered by their first mention.
  public var candidates: [EntityCandidate]
  /// The figures it reports, in the order of the text.
  public var results: [ResultCandidate]
  /// The relations it states between its candidates, in the order of the text.
  public var relations: [RelationCandidate]

  /// Creates an extraction.
  public init(
    candidates: [EntityCandidate] = [], results: [ResultCandidate] = [], relations: [RelationCandidate] = []
  ) {
    self.candidates = candidates
    self.results = results
    self.relations = relations
  }
}

/// One thing as one summary names it, with every place where it does.
public struct EntityCandidate: Sendable, Hashable {
  /// The name by the guideline's rule: the brand, else the English term spelled out, else the Korean one. NFC.
  public var name: String
  /// Its mentions in the order of the text; never empty, never overlapping.
  public var mentions: [Mention]
  /// How likely it has each type with each role.
  public var shares: TypeRoleShares
  /// Whether it is a class of models, a plain measure or a training word.
  public var isGeneric: Bool
  /// The pairs of names that the summary itself declares to be one thing.
  public var aliases: [AliasEvidence]

  /// Creates a candidate.
  public init(
    name: String, mentions: [Mention], shares: TypeRoleShares, isGeneric: Bool = false,
    aliases: [AliasEvidence] = []
  ) {
    self.name = name
    self.mentions = mentions
    self.shares = shares
    self.isGeneric = isGeneric
    self.aliases = aliases
  }

  /// The likeliest type.
  public var type: EntityType { shares.type }
  /// What the paper likeliest does with it.
  public var role: EntityRole { shares.role }
  /// The confidence of its surest mention, 0 to 1.
  public var confidence: Double { mentions.map(\.confidence).max() ?? 0 }
  /// Each distinct string it is written as, in the order of the text.
  public var surfaces: [String] {
    var distinct: [String] = []
    var seen = HashTable(capacity: mentions.count)
    for mention in mentions where seen.insert(FeatureHash.text(mention.surface.utf8)) {
      distinct.append(mention.surface)
    }
    return distinct
  }
}

/// A place where a summary names a thing.
public struct Mention: Sendable, Hashable {
  /// The rule or model that found it.
  public enum Source: String, Sendable, Codable, CaseIterable {
    /// The name in front of a title's colon, or one that a title declares.
    case title
    /// A Korean term with its English form in parentheses, or the other way round.
    case gloss
    /// A long form with its abbreviation in parentheses (Schwartz & Hearst 2003).
    case abbreviation
    /// An entry of the lexicon.
    case lexicon
    /// A name in Latin script, by its shape.
    case shape
    /// Another place of a name that a rule found elsewhere in the summary.
    case repetition
    /// The trained tagger.
    case tagger
    /// Plain words beside a figure that name what it measures.
    case figure
  }

  /// The bytes of the name in the post's file, without particle and without the parentheses of a gloss.
  public var span: ByteSpan
  /// Those bytes as text, NFC, line breaks and runs of blanks folded to one blank.
  public var surface: String
  /// The index of its section in the summary; nil for the title.
  public var section: Int?
  /// How sure it is that this names an entity, 0 to 1.
  public var confidence: Double
  /// What found it.
  public var source: Source

  /// Creates a mention.
  public init(span: ByteSpan, surface: String, section: Int?, confidence: Double, source: Source) {
    self.span = span
    self.surface = surface
    self.section = section
    self.confidence = confidence
    self.source = source
  }
}

/// A place where a summary declares two names to be one thing.
public struct AliasEvidence: Sendable, Hashable {
  /// How it declares it.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A Korean term and its English form.
    case gloss
    /// A long form and its abbreviation.
    case abbreviation
  }

  /// The longer name, or the Korean one of a gloss. NFC.
  public var long: String
  /// The abbreviation, or the English one of a gloss. NFC.
  public var short: String
  /// How they were declared.
  public var kind: Kind
  /// The bytes from the first name to the second.
  public var span: ByteSpan

  /// Creates a declaration.
  public init(long: String, short: String, kind: Kind, span: ByteSpan) {
    self.long = long
    self.short = short
    self.kind = kind
    self.span = span
  }
}

/// A figure that a summary reports.
public struct ResultCandidate: Sendable, Hashable {
  /// Index of the candidate that reached it.
  public var subject: Int
  /// Index of the candidate it was measured on, where the text names one.
  public var evaluatedOn: Int?
  /// Index of the measure's candidate.
  public var metric: Int
  /// The figure as written: digits, with `~` inside a range.
  public var value: String
  /// `%`, `배` (times) or empty.
  public var unit: String
  /// Index of the candidate that a difference or a ratio is taken against.
  public var relativeTo: Int?
  /// The figure's bytes.
  public var span: ByteSpan

  /// Creates a result.
  public init(
    subject: Int, evaluatedOn: Int?, metric: Int, value: String, unit: String, relativeTo: Int?,
    span: ByteSpan
  ) {
    self.subject = subject
    self.evaluatedOn = evaluatedOn
    self.metric = metric
    self.value = value
    self.unit = unit
    self.relativeTo = relativeTo
    self.span = span
  }
}

/// A relation that a summary states.
public struct RelationCandidate: Sendable, Hashable {
  /// Index of the candidate that is the variant or the part.
  public var source: Int
  /// How the two stand.
  public var type: RelationType
  /// Index of the candidate that is the base or the whole.
  public var target: Int
  /// The bytes that say so.
  public var span: ByteSpan

  /// Creates a relation.
  public init(source: Int, type: RelationType, target: Int, span: ByteSpan) {
    self.source = source
    self.type = type
    self.target = target
    self.span = span
  }
}
