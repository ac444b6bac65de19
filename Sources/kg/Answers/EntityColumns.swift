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

  /// The fields of the entities that an answer is about.
  static func fields(of entities: [StoredGraph.Entity]) -> [AnswerValue.Field] {
    guard entities.count == 1 else { return [.init("entities", .texts(entities.map(\.name)))] }
    return [
      .init("entity", .text(entities[0].name)), .init("entity_type", .text(entities[0].type.rawValue)),
      .init("entity_papers", .integer(entities[0].papers)),
    ]
  }

  /// The line above what is about some entities.
  static func heading(of entities: [StoredGraph.Entity]) -> String {
    entities.map { entity in
      "\(entity.displayName) · \(entity.type.rawValue) · \(Number.counted(entity.papers, "paper"))"
    }.joined(separator: " + ")
  }
}
