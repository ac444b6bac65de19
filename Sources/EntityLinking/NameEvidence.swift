internal import EntityExtraction

/// Why a name is an entity's.
struct NameEvidence: Hashable {
  /// What joined it.
  var reason: EntityAlias.Reason
  /// The papers that use it and another name of the entity for one thing; 0 where a rule joined it.
  var papers: Int
}

/// Why a name means several things.
public enum SenseReason: String, Sendable, Codable, CaseIterable {
  /// Several papers introduce a thing of the name.
  case introductions
  /// Papers write it before a paper introduces its own thing of the name, or in other letters than that.
  case precedence
  /// Papers spell it out in ways that are not alike.
  case longForms = "long_forms"
  /// Some papers measure with it, for others it is something else.
  case measure
  /// A paper spells it out, and others that share nothing with it don't.
  case bareness
}

/// A name that an entity shares with others, and what told them apart.
public struct SenseEvidence: Sendable, Hashable {
  /// The name as most of the entity's papers write it.
  public var name: String
  /// What keeps the entity apart from the others of the name.
  public var reason: SenseReason

  /// Creates a note.
  public init(name: String, reason: SenseReason) {
    self.name = name
    self.reason = reason
  }
}
