import EntityExtraction
import GraphStorage

/// The columns by which an entity stands in a row: people see its names together, programs get each for itself.
enum EntityColumns {
  static let columns: [AnswerTable.Column] = [
    .init("entity", isFlexible: true), .init("short_name", placement: .hidden), .init("type"),
  ]

  static func values(of entity: StoredGraph.Entity) -> [AnswerValue] {
    [
      .shown(entity.name, as: entity.displayName), .text(entity.shortName), .text(entity.type.rawValue),
    ]
  }

  /// The fields of what an answer is about.
  static func fields(of entity: StoredGraph.Entity) -> [AnswerValue.Field] {
    [
      .init("entity", .text(entity.name)), .init("entity_type", .text(entity.type.rawValue)),
      .init("entity_papers", .integer(entity.papers)),
    ]
  }

  /// The line above what is about an entity.
  static func heading(of entity: StoredGraph.Entity) -> String {
    "\(entity.displayName) · \(entity.type.rawValue) · \(Number.counted(entity.papers, "paper"))"
  }
}
