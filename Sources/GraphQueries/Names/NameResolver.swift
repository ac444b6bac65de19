internal import EntityLinking
public import GraphStorage
internal import PaperCorpus

/// Finds the entities that a name in a question may mean.
public struct NameResolver: Sendable {
  /// What a name was found to be.
  public enum Match: Sendable, Hashable {
    /// It names these entities, most central first: one, or the senses of an ambiguous name.
    case senses([Int])
    /// Nothing bears it; these come near, nearest first, each with the name that does.
    case unknown(suggestions: [Suggestion])
  }

  /// An entity whose name comes near a question.
  public struct Suggestion: Sendable, Hashable {
    /// Index of the entity.
    public let entity: Int
    /// The name of it that comes near.
    public let name: String
  }

  /// By what a name was taken for an entity's, the nearest first.
  public enum Rule: Sendable, Hashable {
    /// It is the canonical name.
    case exact
    /// It is another name of the entity.
    case alias
    /// It differs from one of its names, which is given, in how Unicode writes the same text.
    case normalForm(of: String)
    /// It differs from one in capitals.
    case letterCase(of: String)
    /// It differs from one in blanks, hyphens and other signs that don't count.
    case spelling(of: String)
    /// It is one of its names with another in parentheses.
    case longForm
    /// It differs from one in a letter or a word such as `model`, and nothing else comes as near.
    case nearest(to: String)
  }

  private let graph: StoredGraph

  /// Looks into the names of a graph.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// What a name means: an exact name or alias whatever its case, blanks and hyphens, or `X (long form)`, or the one
  /// that it misses by a letter or a word such as `model`. A number that differs is never overlooked.
  ///
  /// - Complexity: O(n) in the number of names; an index of them would take longer than the few questions of a run.
  public func match(_ name: String) -> Match {
    let found = bearers(of: name)
    if !found.isEmpty {
      // A canonical name written to the letter was chosen from a list of senses, so it means that one.
      if let exact = found.first(where: { graph.entities[$0].name == name }), name.hasSuffix(")") {
        return .senses([exact])
      }
      return .senses(found)
    }
    if let sense = sense(of: name) { return .senses([sense]) }
    let suggestions = suggestions(for: name)
    let nearest = suggestions.filter { Self.isNear(name, $0.name) }
    return nearest.count == 1 ? .senses([nearest[0].entity]) : .unknown(suggestions: suggestions)
  }

  /// By what a name was taken for one of an entity that `match` gives for it.
  ///
  /// - Complexity: O(n) in the lengths of the entity's names.
  public func rule(of name: String, for entity: Int) -> Rule {
    let entity = graph.entities[entity]
    let names = [entity.name, entity.shortName] + entity.aliases
    func isSame(_ other: String) -> Bool { other.utf8.elementsEqual(name.utf8) }
    if isSame(entity.name) { return .exact }
    if names.contains(where: isSame) { return .alias }
    if let same = names.first(where: { $0.nfc == name.nfc }) { return .normalForm(of: same) }
    let lowercased = name.nfc.lowercased()
    if let same = names.first(where: { $0.nfc.lowercased() == lowercased }) { return .letterCase(of: same) }
    let key = NameKey(name)
    if let same = names.first(where: { NameKey($0) == key }) { return .spelling(of: same) }
    return names.first { Self.isNear(name, $0) }.map(Rule.nearest) ?? .longForm
  }

  private static func isNear(_ name: String, _ other: String) -> Bool {
    switch NameLikeness.between(ComparableName(name), ComparableName(other)) {
    case .sameLetters, .classWord, .oneLetter: true
    case .version, .extended, nil: false
    }
  }

  /// The entity that `X (long form)` selects: one that bears both names.
  private func sense(of name: String) -> Int? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    let long = Set(bearers(of: String(name[name.index(after: open)...].dropLast())))
    return bearers(of: String(name[..<open])).first { long.contains($0) }
  }

  /// The entities that bear a name in some spelling, most central first.
  private func bearers(of name: String) -> [Int] {
    graph.entities.indices(bearing: NameKey(name))
  }

  private func suggestions(for name: String) -> [Suggestion] {
    NearNames.nearest(to: name, among: graph.entities.lazy.map { [$0.name, $0.shortName] + $0.aliases })
      .map { Suggestion(entity: $0.owner, name: $0.name) }
  }
}
