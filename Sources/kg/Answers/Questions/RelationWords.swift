import EntityExtraction

/// The one place that says in words how two things stand.
enum RelationWords {
  static func sentence(_ source: String, _ type: RelationType, _ target: String) -> String {
    "\(source) is \(noun(type)) of \(target)"
  }

  /// What the one is of the other.
  static func noun(_ type: RelationType) -> String {
    switch type {
    case .variantOf: "a variant"
    case .partOf: "a part"
    }
  }
}
