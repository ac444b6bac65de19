internal import EntityExtraction
internal import GoldStandard
internal import GraphStorage

extension Tally {
  /// Counts a paper's results.
  ///
  /// A found result takes the first annotated one that is left and agrees with it in figure and metric, and in its
  /// subject or its data. Annotated ones in which a free name stands count for nothing.
  init(
    of results: [PaperFacts.Result], against gold: [GoldPaper.Result], pairs: EntityPairs,
    free: Set<FoldedName>
  ) {
    var open = gold.map { AnnotatedResult($0, free: free) }
    for result in results {
      let (figure, metric) = (FoldedFigure(result.value), pairs.folded(result.metric))
      let (subject, data) = (pairs.folded(result.subject), pairs.folded(result.evaluatedOn ?? ""))
      let match = open.firstIndex {
        $0.figure == figure && $0.metric == metric && ($0.subject == subject || $0.data == data)
      }
      guard let match else {
        add(wrong: 1)
        continue
      }
      if !open.remove(at: match).isFree { add(right: 1) }
    }
    add(missing: open.count { !$0.isFree })
  }

  /// Counts a paper's relations; those in which a free name stands count for nothing.
  init(
    of relations: [PaperFacts.Relation], against gold: [GoldPaper.Relation], pairs: EntityPairs,
    free: Set<FoldedName>
  ) {
    var open = gold.map {
      FoldedRelation(source: FoldedName($0.from), target: FoldedName($0.to), type: $0.type)
    }
    for relation in relations {
      let folded = FoldedRelation(
        source: pairs.folded(relation.source), target: pairs.folded(relation.target), type: relation.type)
      let match = open.firstIndex(of: folded)
      if let match { open.remove(at: match) }
      guard !folded.isFree(free) else { continue }
      add(right: match == nil ? 0 : 1, wrong: match == nil ? 1 : 0)
    }
    add(missing: open.count { !$0.isFree(free) })
  }
}

private struct AnnotatedResult {
  let figure: FoldedFigure
  let metric, subject: FoldedName
  let data: FoldedName?
  let isFree: Bool

  init(_ result: GoldPaper.Result, free: Set<FoldedName>) {
    figure = FoldedFigure(result.value)
    metric = FoldedName(result.metric)
    subject = FoldedName(result.subject)
    data = result.on.flatMap { $0.isEmpty ? nil : FoldedName($0) }
    isFree = free.contains(metric) || free.contains(subject) || data.map(free.contains) ?? false
  }
}

private struct FoldedRelation: Equatable {
  let source, target: FoldedName
  let type: RelationType

  func isFree(_ free: Set<FoldedName>) -> Bool { free.contains(source) || free.contains(target) }
}
