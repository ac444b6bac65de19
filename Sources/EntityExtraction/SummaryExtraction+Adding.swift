extension SummaryExtraction {
  /// The same with more candidates, each at the place of its first mention; results and relations keep theirs.
  func adding(_ others: [EntityCandidate]) -> SummaryExtraction {
    guard !others.isEmpty else { return self }
    let all = candidates + others
    let order = all.indices.sorted { left, right in
      guard let first = all[left].mentions.first, let second = all[right].mentions.first else {
        return left < right
      }
      return (first.span, left) < (second.span, right)
    }
    var places = [Int](repeating: 0, count: all.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var joined = SummaryExtraction(candidates: order.map { all[$0] }, results: results, relations: relations)
    for index in results.indices {
      joined.results[index].subject = places[results[index].subject]
      joined.results[index].evaluatedOn = results[index].evaluatedOn.map { places[$0] }
      joined.results[index].metric = places[results[index].metric]
      joined.results[index].relativeTo = results[index].relativeTo.map { places[$0] }
    }
    for index in relations.indices {
      joined.relations[index].source = places[relations[index].source]
      joined.relations[index].target = places[relations[index].target]
    }
    return joined
  }
}
