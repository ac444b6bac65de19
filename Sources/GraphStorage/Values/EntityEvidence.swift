public import EntityExtraction

/// How well an entity is attested.
public struct EntityEvidence: Sendable, Hashable {
  /// In how many papers it is of which type.
  public var types: [EntityType: Int] = [:]
  /// In how many places it is named.
  public var mentions = 0
  /// The confidence of its surest mention, 0 to 1.
  public var confidence = 0.0
  /// For each name besides the canonical one, how many papers write it.
  public var aliases: [String: Int] = [:]

  /// Creates evidence.
  public init(
    types: [EntityType: Int] = [:], mentions: Int = 0, confidence: Double = 0, aliases: [String: Int] = [:]
  ) {
    self.types = types
    self.mentions = mentions
    self.confidence = confidence
    self.aliases = aliases
  }
}

/// Two names that papers declare to be one thing's.
public struct DeclaredPair: Sendable, Hashable {
  /// The longer name, or the term that is explained.
  public var long: String
  /// The shorter name, or the explanation.
  public var short: String
  /// Whether one is short for the other, or its translation.
  public var kind: AliasEvidence.Kind
  /// In how many papers.
  public var papers: Int

  /// Creates a pair.
  public init(long: String, short: String, kind: AliasEvidence.Kind, papers: Int) {
    self.long = long
    self.short = short
    self.kind = kind
    self.papers = papers
  }
}
