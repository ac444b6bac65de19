import EntityExtraction
import GraphQueries
import GraphStorage

/// What a name in a question means; where it means several things, or none, the user is told.
struct SenseList {
  /// Indices of the entities, most central first; nil where nothing bears the name.
  let senses: [Int]?

  /// Every sense of each name, each entity once; nil where a name is unknown.
  static func entities(
    named names: [String], in graph: StoredGraph, of store: GraphStore
  ) throws -> [Int]? {
    guard !isOneName(names, in: graph) else { return nil }
    var entities: [Int] = []
    for name in names {
      guard let senses = try SenseList(of: name, in: graph, of: store).senses else { return nil }
      entities += senses.filter { !entities.contains($0) }
    }
    return entities
  }

  /// What a question asks for the neighbours of: one name, each of its senses for itself; several, all of them
  /// together, each in its most central sense. Nil where a name is unknown.
  static func origins(
    named names: [String], in graph: StoredGraph, of store: GraphStore
  ) throws -> [[Int]]? {
    if names.count == 1 { return try SenseList(of: names[0], in: graph, of: store).senses?.map { [$0] } }
    guard !isOneName(names, in: graph) else { return nil }
    var origins: [Int] = []
    for name in names {
      guard let origin = try mostCentral(named: name, in: graph, of: store) else { return nil }
      origins.append(origin)
    }
    return [origins]
  }

  /// The most central sense of a name, where one alone can be meant; nil where it is unknown.
  static func mostCentral(
    named name: String, in graph: StoredGraph, of store: GraphStore
  ) throws -> Int? {
    guard let senses = try SenseList(of: name, in: graph, of: store).senses, let first = senses.first
    else { return nil }
    if senses.count > 1 {
      let taken = graph.entities[first].qualifiedName(for: name)
      Terminal.note(TerminalText.escaped("taken for \"\(taken)\", the most central of them"))
    }
    return first
  }

  /// Whether names look like the words of one, which a shell parts where nobody quotes it; the user is told.
  private static func isOneName(_ names: [String], in graph: StoredGraph) -> Bool {
    let resolver = NameResolver(graph)
    func isKnown(_ name: String) -> Bool { if case .senses = resolver.match(name) { true } else { false } }
    guard names.count > 1, !names.allSatisfy(isKnown), isKnown(names.joined(separator: " ")) else {
      return false
    }
    let whole = ShellQuote.word(names.joined(separator: " "))
    Terminal.note(TerminalText.escaped("kg: a name of several words goes between quotation marks: \(whole)"))
    return true
  }

  init(of name: String, in graph: StoredGraph, of store: GraphStore) throws {
    let resolver = NameResolver(graph)
    switch resolver.match(name) {
    case .unknown(let suggestions):
      let unknown =
        try store.tentativeName(name).map(UnknownName.init)
        ?? UnknownName(name, suggestions: suggestions, graph: graph)
      Terminal.note(unknown.sentence)
      senses = nil
    case .senses(let found):
      senses = found
      guard found.count > 1 else {
        let entity = graph.entities[found[0]]
        if let reason = Self.words(for: resolver.rule(of: name, for: found[0]), of: entity, named: name) {
          Terminal.note(TerminalText.escaped("'\(name)' taken for '\(entity.name)': \(reason)"))
        }
        return
      }
      let names = found.map { "\"\(graph.entities[$0].qualifiedName(for: name))\"" }
      Terminal.note(
        TerminalText.escaped("'\(name)' means \(found.count) things: \(names.joined(separator: ", "))"))
    }
  }

  /// Why a name was taken for an entity's; nil where the answer shows it itself, as it does names and short names.
  private static func words(
    for rule: NameResolver.Rule, of entity: StoredGraph.Entity, named name: String
  ) -> String? {
    switch rule {
    case .exact: nil
    case .alias: name == entity.shortName ? nil : "another name of it"
    case .normalForm: "the same text in another form of Unicode"
    case .letterCase(let other): "capitals differ" + Self.from(other, unless: entity.name)
    case .spelling(let other): "blanks and hyphens differ" + Self.from(other, unless: entity.name)
    case .nearest(let other):
      other == entity.name ? "nothing comes nearer" : "nothing comes nearer than its name '\(other)'"
    // Whoever writes both names has chosen from a list of senses.
    case .longForm: nil
    }
  }

  private static func from(_ name: String, unless known: String) -> String {
    name == known ? "" : " from its name '\(name)'"
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

  /// The sentence for a name that is no entity's because papers name it in passing only.
  init(_ name: TentativeName) {
    // Sentences have the name without what tells it from others.
    let written = name.text.hasSuffix(")") ? name.text.firstRange(of: " (") : nil
    let text = written.map { String(name.text[..<$0.lowerBound]) } ?? name.text
    let search = ShellQuote.command(["kg", "query", "--search"], names: [text])
    sentence = TerminalText.escaped(
      "kg: '\(name.text)' is named in passing only, in \(Number.counted(name.papers, "paper")); "
        + "what is said of it: \(search)")
  }
}

extension StoredGraph.Entity {
  /// The canonical name, with the short form behind it where that is another.
  var displayName: String {
    let (short, long) = (Array(shortName.utf8), Array(name.utf8))
    let starts = 0..<max(0, long.count - short.count + 1)
    let isWithin = starts.contains { long[$0...].starts(with: short) }
    return isWithin ? name : "\(name) (\(shortName))"
  }

  /// The form of a question that means this sense alone.
  func qualifiedName(for question: String) -> String {
    if name.hasSuffix(")") { return name }
    // The long form of a canonical name that is itself the short one is its most used longer alias.
    let longForm = name == question ? aliases.first { $0.utf8.count > 2 * question.utf8.count } : name
    return longForm.map { "\(question) (\($0))" } ?? name
  }
}
