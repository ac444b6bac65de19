package import EntityExtraction

extension EntityType {
  /// The type with the largest share; ties go to the order of the set.
  package static func likeliest(_ shares: [EntityType: Double]) -> EntityType {
    allCases.max { (shares[$0] ?? 0) < (shares[$1] ?? 0) } ?? .method
  }

  /// Whether it is something that was made, so that no name of it words a problem, whatever that ends in.
  var isArtefact: Bool { [.model, .dataset, .tool].contains(self) }
}
