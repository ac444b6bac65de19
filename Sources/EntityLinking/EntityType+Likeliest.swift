package import EntityExtraction

extension EntityType {
  /// The type with the largest share; ties go to the order of the set.
  package static func likeliest(_ shares: [EntityType: Double]) -> EntityType {
    allCases.max { (shares[$0] ?? 0) < (shares[$1] ?? 0) } ?? .method
  }
}
