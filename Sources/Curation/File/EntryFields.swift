internal import EntityExtraction
internal import EntityLinking
internal import PaperCorpus
internal import Yams

/// The fields of one entry: `- VERB: NAME` with `as` and `papers` below it.
struct EntryFields {
  private(set) var diagnostics: [Diagnostic] = []
  private let item: Node
  private let document: YAMLDocument
  private let path: String

  init(_ item: Node, of document: YAMLDocument, path: String) {
    self.item = item
    self.document = document
    self.path = path
  }

  /// What the entry decides; nil where a diagnostic says why it is passed over.
  mutating func change() -> CurationEntry.Change? {
    guard let mapping = item.mapping else {
      return fail(at: item, "the entry is passed over: it is no decision", hint: Self.example)
    }
    let verbs = mapping.filter { pair in verb(of: pair.key) != nil }
    guard let first = verbs.first, let verb = verb(of: first.key) else {
      let words = CurationEntry.Verb.allCases.map(\.rawValue)
      let written = mapping.first?.key.scalar?.string ?? ""
      let near = NearNames.nearest(to: written, among: words.map { [$0] }, limit: 1).first
      return fail(
        at: item, "the entry is passed over: '\(written.folded)' is no decision",
        hint: near.map { "did you mean '\($0.name)'?" } ?? Self.example)
    }
    guard verbs.count == 1 else {
      return fail(
        at: item, "the entry is passed over: it holds several decisions", hint: "start each with a dash")
    }
    warnOfUnknownFields(in: mapping, verb: verb)
    return change(verb, first.value)
  }

  private mutating func change(_ verb: CurationEntry.Verb, _ value: Node) -> CurationEntry.Change? {
    switch verb {
    case .merge:
      guard let names = texts(of: value, "names") else { return nil }
      guard Set(names).count > 1 else {
        return fail(
          at: value, "the entry is passed over: it takes two names to merge",
          hint: "write '- merge: [NAME, NAME]'")
      }
      guard field("as") != nil else { return .merge(names, as: nil) }
      return text(of: field("as"), "as").map { .merge(names, as: $0) }
    case .distinct:
      guard let names = texts(of: value, "names") else { return nil }
      guard Set(names.map { NameKey($0.text) }).count > 1 else {
        return fail(
          at: value, "the entry is passed over: it takes two names to keep apart",
          hint: "write '- distinct: [NAME, NAME]'")
      }
      return .distinct(names)
    case .hide:
      return texts(of: value, "names").map { .hide($0) }
    case .split:
      guard let name = text(of: value, "split"), let papers = texts(of: field("papers"), "papers"),
        let newName = text(of: field("as"), "as")
      else { return nil }
      return .split(name, papers: papers, as: newName)
    case .rename:
      guard let name = text(of: value, "rename"), let newName = text(of: field("as"), "as") else {
        return nil
      }
      return .rename(name, as: newName)
    case .alias:
      guard let name = text(of: value, "alias"), let names = texts(of: field("as"), "as") else { return nil }
      return .alias(name, as: names)
    case .retype:
      guard let name = text(of: value, "retype"), let type = text(of: field("as"), "as") else { return nil }
      if let type = EntityType(rawValue: type.text.lowercased()) { return .retype(name, as: type) }
      return fail(
        at: field("as") ?? item, "the entry is passed over: '\(type.text.folded)' is no type of entity",
        hint: "the types are \(EntityType.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }

  private func verb(of key: Node) -> CurationEntry.Verb? {
    key.scalar.flatMap { CurationEntry.Verb(rawValue: $0.string.lowercased()) }
  }

  private func field(_ name: String) -> Node? {
    item.mapping?.first { $0.key.scalar?.string == name }?.value
  }

  private mutating func warnOfUnknownFields(in mapping: Node.Mapping, verb: CurationEntry.Verb) {
    let known =
      switch verb {
      case .hide, .distinct: [verb.rawValue]
      case .split: [verb.rawValue, "papers", "as"]
      case .merge, .rename, .retype, .alias: [verb.rawValue, "as"]
      }
    for (key, _) in mapping where !known.contains(key.scalar?.string.lowercased() ?? "") {
      let (line, column) = document.lineAndColumn(of: key)
      diagnostics.append(
        Diagnostic(
          .warning, path: path, line: line, column: column,
          message:
            "'\((key.scalar?.string ?? "").folded)' is passed over: '\(verb.rawValue)' has no such field",
          hint: "its fields are \(known.joined(separator: ", "))"))
    }
  }

  /// A text that says something.
  private mutating func text(of node: Node?, _ what: String) -> PlacedText? {
    guard let node, !node.isNull else {
      return fail(
        at: node ?? item, "the entry is passed over: it has no text for '\(what)'", hint: Self.example)
    }
    guard let scalar = node.scalar else {
      return fail(
        at: node, "the entry is passed over: '\(what)' holds a list where one text is expected",
        hint: Self.example)
    }
    guard !NameKey(scalar.string).isEmpty else {
      return fail(at: node, "the entry is passed over: '\(what)' is empty", hint: Self.example)
    }
    return document.placed(node)
  }

  /// The texts of a list, or the one text that stands in its place.
  private mutating func texts(of node: Node?, _ what: String) -> [PlacedText]? {
    guard let items = node?.sequence else { return text(of: node, what).map { [$0] } }
    let texts = items.compactMap { text(of: $0, what) }
    if items.isEmpty, let node {
      return fail(at: node, "the entry is passed over: '\(what)' is an empty list", hint: Self.example)
    }
    return texts.count == items.count ? texts : nil
  }

  private mutating func fail<Value>(at node: Node, _ message: String, hint: String) -> Value? {
    let (line, column) = document.lineAndColumn(of: node)
    diagnostics.append(
      Diagnostic(.error, path: path, line: line, column: column, message: message, hint: hint))
    return nil
  }

  private static let example =
    "write '- merge: [NAME, NAME]', '- hide: NAME', or '- rename: NAME' with 'as: NAME' below it"
}
