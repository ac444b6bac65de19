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

  /// At most three entities whose names differ from a question in a third of the letters or less, or hold it.
  private func suggestions(for name: String) -> [Suggestion] {
    let question = NameKey(name)
    guard !question.isEmpty else { return [] }
    let letters = Letters.of(question.description)
    let limit = max(1, letters.count / 3)
    var nearest: [Int: (distance: Int, name: String)] = [:]
    for (index, entity) in graph.entities.enumerated() {
      for candidate in [entity.name, entity.shortName] + entity.aliases {
        let key = NameKey(candidate)
        let distance =
          EditDistance.between(letters, Letters.of(key.description), atMost: limit)
          ?? (letters.count > 2 && key.description.contains(question.description) ? limit + 1 : nil)
        if let distance, distance < nearest[index]?.distance ?? .max {
          nearest[index] = (distance, candidate)
        }
      }
    }
    return
      nearest
      .sorted { ($0.value.distance, $0.key) < ($1.value.distance, $1.key) }
      .prefix(3)
      .map { Suggestion(entity: $0.key, name: $0.value.name) }
  }
}
