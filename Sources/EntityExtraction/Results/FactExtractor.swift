internal import PaperCorpus

/// Reads the results and relations between a summary's candidates, and completes the candidates for them.
struct FactExtractor {
  /// The summary.
  let summary: TokenizedSummary

  /// What a summary with these candidates says as a whole.
  ///
  /// A plain measure that a figure needs, such as `처리 속도`, becomes a generic candidate, and takes over the
  /// mentions of candidates that are parts of its name.
  ///
  /// Novelty is for each candidate the probability that the paper introduces it.
  ///
  /// - Complexity: O(n + m log m) in the numbers of tokens and mentions.
  func extraction(of candidates: [EntityCandidate], novelty: [Double]) -> SummaryExtraction {
    let mentions = LocatedMention.all(of: candidates, in: summary)
    let sentences = SentencePieces.sentences(of: summary, mentions: mentions)
    let (results, additions) = ResultExtractor(summary: summary, candidates: candidates, sentences: sentences)
      .results()
    let relations = RelationExtractor(
      summary: summary, candidates: candidates, sentences: sentences, mentions: mentions,
      novelty: novelty
    ).relations()
    return SummaryExtraction(candidates: candidates + additions, results: results, relations: relations)
      .absorbingMentions(from: candidates.count).inOrderOfText()
  }
}

extension SummaryExtraction {
  /// The same, where the candidates from an index on have taken over every mention that lies in one of
  /// theirs.
  ///
  /// A candidate that loses all its mentions is replaced by the one that holds its first.
  fileprivate func absorbingMentions(from first: Int) -> SummaryExtraction {
    guard first < candidates.count else { return self }
    var holders: [(span: ByteSpan, index: Int)] = []
    for index in first..<candidates.count { holders += candidates[index].mentions.map { ($0.span, index) } }
    var kept = candidates
    var successors = Array(candidates.indices)
    for index in candidates.indices where index < first {
      let outside = candidates[index].mentions.filter { mention in
        !holders.contains { $0.span.contains(mention.span) }
      }
      if outside.isEmpty, let lost = candidates[index].mentions.first,
        let holder = holders.first(where: { $0.span.contains(lost.span) })
      {
        successors[index] = holder.index
      } else {
        kept[index].mentions = outside
      }
    }
    let order = candidates.indices.filter { successors[$0] == $0 }
    return renumbered(kept, order: order, successors: successors)
  }

  /// The same with the candidates in the order of their first mentions.
  fileprivate func inOrderOfText() -> SummaryExtraction {
    let order = candidates.indices.sorted { left, right in
      guard let first = candidates[left].mentions.first, let second = candidates[right].mentions.first else {
        return left < right
      }
      return (first.span, left) < (second.span, right)
    }
    return renumbered(candidates, order: order, successors: Array(candidates.indices))
  }

  /// The candidates at some indices in a new order; what spoke of another speaks of its successor.
  private func renumbered(_ candidates: [EntityCandidate], order: [Int], successors: [Int])
    -> SummaryExtraction
  {
    var places = [Int](repeating: 0, count: candidates.count)
    for (place, index) in order.enumerated() { places[index] = place }
    let place = { (index: Int) in places[successors[index]] }
    var renumbered = SummaryExtraction(candidates: order.map { candidates[$0] })
    for var result in results {
      result.subject = place(result.subject)
      result.evaluatedOn = result.evaluatedOn.map(place)
      result.metric = place(result.metric)
      result.relativeTo = result.relativeTo.map(place)
      if !renumbered.results.contains(result) { renumbered.results.append(result) }
    }
    for var relation in relations {
      relation.source = place(relation.source)
      relation.target = place(relation.target)
      if relation.source != relation.target { renumbered.relations.append(relation) }
    }
    return renumbered
  }
}
