public import EntityExtraction
public import GoldStandard
public import GraphStorage
public import PaperCorpus

/// How well what a graph says of papers agrees with their annotations.
public struct Evaluation: Sendable {
  /// The papers in the order of the annotations.
  public let papers: [PaperScore]
  /// The entities by type, for the types that occur.
  public private(set) var types: [EntityType: Tally] = [:]
  private var measures: [Measure: Tally] = [:]

  /// Compares a graph's facts with annotations; of a paper that the graph does not know, all is missing.
  public init(of facts: [PaperID: PaperFacts], against gold: [GoldPaper]) {
    papers = gold.map { PaperScore(of: facts[$0.id] ?? PaperFacts(), against: $0) }
    for paper in papers {
      measures.merge(paper.measures) { $0 + $1 }
      types.merge(paper.types) { $0 + $1 }
    }
  }

  /// What was counted over all papers.
  public func tally(of measure: Measure) -> Tally { measures[measure, default: Tally()] }

  /// The types that were confused, most often first; ties in the order in which they first occur.
  public var confusions: [(confusion: Confusion, count: Int)] {
    var counts: [(confusion: Confusion, count: Int)] = []
    for (_, confusion) in papers.flatMap(\.wrongTypes) {
      if let index = counts.firstIndex(where: { $0.confusion == confusion }) {
        counts[index].count += 1
      } else {
        counts.append((confusion, 1))
      }
    }
    return counts.sorted { $0.count > $1.count }
  }

  /// The papers with the most entities missed and made up first; ties in the order of the annotations.
  public var worstPapers: [PaperScore] {
    papers.sorted { $0.missed.count + $0.spurious.count > $1.missed.count + $1.spurious.count }
  }
}
