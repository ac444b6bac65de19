import EntityExtraction
import EntityLinking
import GraphStorage

/// The one place that says in words what joined a name to its entity.
struct NameReasonWords {
  /// The reason.
  let text: String
  /// A place that shows it: where the names are declared one thing's, else where the name stands first.
  let place: EntityRecord.Place?

  init(_ name: EntityRecord.Name, isCanonical: Bool, entityName: String) {
    guard !isCanonical else {
      (text, place) = ("the canonical name", name.place)
      return
    }
    let declared = name.declaration.map(Self.words)
    switch name.reason {
    case .abbreviation, .gloss:
      (text, place) = (declared ?? "declared in a summary", name.declaration?.place ?? name.place)
    case .lexicon: (text, place) = (declared ?? "the lexicon holds it for '\(entityName)'", name.place)
    case .plural: (text, place) = ("a plural, or the singular of one", name.place)
    case .translation:
      (text, place) = (declared ?? "word for word another name in the other language", name.place)
    case .classWord: (text, place) = ("another name and a word for what it is", name.place)
    case .spelling: (text, place) = ("another spelling of '\(entityName)'", name.place)
    case .summary: (text, place) = (declared ?? "a summary uses both names for it", name.place)
    case .wording: (text, place) = ("one paper's own wording of it", name.place)
    case .curation: (text, place) = ("the blog's author says so, in .kg.yml", name.place)
    case nil: (text, place) = (declared ?? "reason unknown to this version", name.place)
    }
  }

  private static func words(_ declaration: EntityRecord.Declaration) -> String {
    let relation =
      switch (declaration.kind, declaration.otherIsLong) {
      case (.abbreviation, true): "short for"
      case (.abbreviation, false): "spells out"
      case (.gloss, _): "glossed as"
      }
    return "\(relation) '\(declaration.otherName)' in \(Number.counted(declaration.papers, "paper"))"
  }
}
