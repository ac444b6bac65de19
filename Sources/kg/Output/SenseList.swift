import EntityExtraction
import GraphQueries
import GraphStorage

/// What a name in a question means; where it means several things, or none, the user is told.
struct SenseList {
  /// Indices of the entities, most central first; nil where nothing bears the name.
  let senses: [Int]?

  /// Every sense of each name, each entity once; nil where a name is unknown.
  static func entities(named names: [String], in graph: StoredGraph) -> [Int]? {
    var entities: [Int] = []
    for name in names {
      guard let senses = SenseList(of: name, in: graph).senses else { return nil }
      entities += senses.filter { !entities.contains($0) }
    }
    return entities
  }

  init(of name: String, in graph: StoredGraph) {
    switch NameResolver(graph).match(name) {
    case .unknown(let suggestions):
      Terminal.note(UnknownName(name, suggestions: suggestions, graph: graph).sentence)
      senses = nil
    case .senses(let found):
      senses = found
      guard found.count > 1 else { return }
      let names = found.map { "\"\(graph.entities[$0].qualifiedName(for: name))\"" }
      Terminal.note(
        TerminalText.escaped("'\(name)' means \(found.count) things: \(names.joined(separator: ", "))"))
    }
  }
}

/// The sentence for a name that nothing bears.
struct UnknownName {
  let sentence: String

  init(_ name: String, suggestions: [NameResolver.Suggestion], graph: StoredGraph) {
    let names = suggestions.map { suggestion in
      let entity = graph.entities[suggestion.entity]
      return suggestion.name == entity.name ? "'\(entity.name)'" : "'\(entity.name)' (\(suggestion.name))"
    }
    let question = names.isEmpty ? "" : "; did you mean \(names.joined(separator: ", "))?"
    sentence = TerminalText.escaped("kg: nothing in the graph is called '\(name)'\(question)")
  }
}

extension StoredGraph.Entity {
  /// The canonical name, with the short form behind it where that is another.
  var displayName: String {
    shortName == name || name.contains(shortName) ? name : "\(name) (\(shortName))"
  }

  /// The form of a question that means this sense alone.
  func qualifiedName(for question: String) -> String {
    if name.hasSuffix(")") { return name }
    // The long form of a canonical name that is itself the short one is its most used longer alias.
    let longForm = name == question ? aliases.first { $0.utf8.count > 2 * question.utf8.count } : name
    return longForm.map { "\(question) (\($0))" } ?? name
  }
}
