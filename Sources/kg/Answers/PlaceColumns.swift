import GraphStorage

/// The columns of a place in a post: people see file and line together.
enum PlaceColumns {
  static let columns: [AnswerTable.Column] = [
    .init("path", title: "see", isFlexible: true, keepsEnd: true),
    .init("line", isNumber: true, placement: .hidden),
  ]

  static func values(of place: EntityRecord.Place?) -> [AnswerValue] {
    [.shown(place?.path, as: place.map { "\($0.path):\($0.line)" } ?? ""), AnswerValue(place?.line)]
  }
}
