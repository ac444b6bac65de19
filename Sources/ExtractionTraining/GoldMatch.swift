internal import EntityExtraction

/// Which candidate of a summary stands for which entity of its annotation.
package struct GoldMatch: Sendable {
  /// The entity of each candidate, nil where it is none.
  package let entities: [Int?]

  /// Pairs candidates with entities that share a folded surface, one to one, most shared surfaces first.
  ///
  /// Where confidences are given the surest candidates choose first.
  package init(
    _ annotation: GoldAnnotation, surfaces: [[String]], names: [String], confidence: [Double]? = nil
  ) {
    let wanted = annotation.entities.map { Set(($0.surfaces + [$0.name]).map { FoldedKey($0) }) }
    let found = zip(surfaces, names).map { Set(($0 + [$1]).map { FoldedKey($0) }) }
    var pairs: [(shared: Int, entity: Int, candidate: Int)] = []
    for (entity, keys) in wanted.enumerated() {
      for (candidate, others) in found.enumerated() {
        let shared = keys.intersection(others).count
        if shared > 0 { pairs.append((shared, entity, candidate)) }
      }
    }
    pairs.sort { left, right in
      if let confidence, confidence[left.candidate] != confidence[right.candidate] {
        return confidence[left.candidate] > confidence[right.candidate]
      }
      return (right.shared, left.entity, left.candidate) < (left.shared, right.entity, right.candidate)
    }
    var entities = [Int?](repeating: nil, count: surfaces.count)
    var used: Set<Int> = []
    for pair in pairs where entities[pair.candidate] == nil && used.insert(pair.entity).inserted {
      entities[pair.candidate] = pair.entity
    }
    self.entities = entities
  }
}
