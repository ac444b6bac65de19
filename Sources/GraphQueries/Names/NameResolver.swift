internal import EntityLinking
public import GraphStorage

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

  private let graph: StoredGraph
  private let entities: [NameKey: [Int]]

  /// Indexes every name of a graph.
  public init(_ graph: StoredGraph) {
    self.graph = graph
    var entities: [NameKey: [Int]] = [:]
    for (index, entity) in graph.entities.enumerated() {
      for key in Set(([entity.name, entity.shortName] + entity.aliases).map(NameKey.init)) {
        entities[key, default: []].append(index)
      }
    }
    self.entities = entities
  }

  /// What a name means: an exact name or alias whatever its case, blanks and hyphens, or `X (long form)`.
  public func match(_ name: String) -> Match {
    if let found = entities[NameKey(name)] {
      // A canonical name written to the letter was chosen from a list of senses, so it means that one.
      if let exact = found.first(where: { graph.entities[$0].name == name }), name.hasSuffix(")") {
        return .senses([exact])
      }
      return .senses(found)
    }
    if let sense = sense(of: name) { return .senses([sense]) }
    return .unknown(suggestions: suggestions(for: name))
  }

  /// The entity that `X (long form)` selects: one that bears both names.
  private func sense(of name: String) -> Int? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    let short = entities[NameKey(String(name[..<open]))] ?? []
    let long = Set(entities[NameKey(String(name[name.index(after: open)...].dropLast()))] ?? [])
    return short.first { long.contains($0) }
  }

  private func suggestions(for name: String) -> [Suggestion] {
    NearNames.nearest(to: name, among: graph.entities.lazy.map { [$0.name, $0.shortName] + $0.aliases })
      .map { Suggestion(entity: $0.owner, name: $0.name) }
  }
}
