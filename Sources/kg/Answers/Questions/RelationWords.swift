import EntityExtraction

/// The one place that says in words how two things stand.
enum RelationWords {
  static func sentence(_ source: String, _ type: RelationType, _ target: String) -> String {
    switch type {
    case .variantOf: "\(source) is a variant of \(target)"
    case .partOf: "\(source) is a part of \(target)"
    }
  }
}
