public import EntityExtraction

/// One decision of the blog's author about entities.
public struct CurationEntry: Hashable, Sendable {
  /// What is decided.
  public enum Change: Hashable, Sendable {
    /// The names are one thing's; where a name is given, that is the canonical one.
    case merge([PlacedText], as: PlacedText?)
    /// The names are different things'.
    case distinct([PlacedText])
    /// In the papers the name means another thing.
    case split(PlacedText, papers: [PlacedText], as: PlacedText)
    /// The canonical name is another.
    case rename(PlacedText, as: PlacedText)
    /// The type is another, in all papers.
    case retype(PlacedText, as: EntityType)
    /// The things do not appear anywhere.
    case hide([PlacedText])
    /// The thing has other names besides.
    case alias(PlacedText, as: [PlacedText])
  }

  /// What is decided.
  public let change: Change
  /// The one-based line in the file; 0 for an entry that is not written yet.
  public let line: Int
  /// The one-based column in bytes.
  public let column: Int

  /// Creates an entry.
  public init(_ change: Change, line: Int = 0, column: Int = 0) {
    self.change = change
    self.line = line
    self.column = column
  }

  /// The names that must be found in the graph.
  public var subjects: [PlacedText] {
    switch change {
    case .merge(let names, _), .distinct(let names), .hide(let names): names
    case .split(let name, _, _), .rename(let name, _), .retype(let name, _), .alias(let name, _): [name]
    }
  }

  /// The names that the entry gives to its first subject, or to what is split off.
  public var givenNames: [PlacedText] {
    switch change {
    case .merge(_, let name): name.map { [$0] } ?? []
    case .split(_, _, let name), .rename(_, let name): [name]
    case .alias(_, let names): names
    case .distinct, .retype, .hide: []
    }
  }

  /// The word that starts the entry in the file.
  public var verb: Verb {
    switch change {
    case .merge: .merge
    case .distinct: .distinct
    case .split: .split
    case .rename: .rename
    case .retype: .retype
    case .hide: .hide
    case .alias: .alias
    }
  }

  /// The words that start an entry.
  public enum Verb: String, CaseIterable, Sendable {
    /// Makes several things one.
    case merge
    /// Keeps things apart.
    case distinct
    /// Makes one thing several.
    case split
    /// Gives a thing its canonical name.
    case rename
    /// Gives a thing its type.
    case retype
    /// Takes a thing out of sight.
    case hide
    /// Gives a thing another name besides.
    case alias
  }
}

/// A text with its place in the file; two are equal where their texts are.
public struct PlacedText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text.
  public let text: String
  /// The one-based line; 0 for a text that is not written yet.
  public let line: Int
  /// The one-based column in bytes.
  public let column: Int

  /// Creates a text.
  public init(_ text: String, line: Int = 0, column: Int = 0) {
    self.text = text
    self.line = line
    self.column = column
  }

  /// Creates a text without place.
  public init(stringLiteral text: String) { self.init(text) }

  /// Compares the texts.
  public static func == (left: PlacedText, right: PlacedText) -> Bool { left.text == right.text }

  /// Adds the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
