public import GraphStorage
public import PaperCorpus

/// An entity that more papers of a period have than its past lets expect.
public struct RisingEntity: Sendable, Hashable {
  /// Index of the entity.
  public let entity: Int
  /// How many papers of the period have it.
  public let papers: Int
  /// How many papers before the period have it.
  public let papersBefore: Int
  /// How likely so many or more of its papers would be among those of the period by chance, 0 to 1.
  public let chance: Double
}

/// Answers what is on the rise: entities that the papers of a period have more often than those before it.
///
/// A paper counts once, on the day on which a post first features it. How far an entity is on the rise is the
/// probability that as many of its papers, or more, would be in the period if its papers were drawn at random from
/// all: the one-sided exact test of Fisher ("The logic of inductive inference", 1935). It needs no large numbers, and
/// takes into account that the blog features more papers in one month than in another.
public struct RisingEntities: Sendable {
  /// The period: from the day that was asked for to the last.
  public let period: ClosedRange<PostDate>
  /// The days from the first to the day before the period.
  public let past: ClosedRange<PostDate>
  /// How many papers are first featured in the period.
  public let papers: Int
  /// How many are before.
  public let papersBefore: Int
  /// The entities, those that chance explains least first; then those with more papers, then the more central.
  public let entities: [RisingEntity]

  /// The length of a range of days, in twelfths of a mean year.
  public static func months(of days: ClosedRange<PostDate>) -> Double {
    Double(days.upperBound.dayNumber - days.lowerBound.dayNumber + 1) / (365.2425 / 12)
  }

  /// How many days the period has where none is asked for.
  static let defaultDays = 30

  /// Compares a period with what was before it; `nil` where no paper has a date in the one or in the other.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - start: The first day of the period; `nil` means the last thirty days, up to that of the last paper.
  ///   - isIncluded: Which entities may rise.
  /// - Complexity: O(n log n) in entities and their papers.
  public init?(
    in graph: StoredGraph, since start: PostDate? = nil,
    where isIncluded: (StoredGraph.Entity) -> Bool = { !$0.isGeneric }
  ) {
    let dates = graph.papers.indices.map { graph.papers[$0].date }
    let days = dates.compactMap { $0 }.sorted()
    guard let first = days.first, let last = days.last else { return nil }
    let lastDayOfPast = last.dayNumber - Self.defaultDays
    let start = start ?? days.first { $0.dayNumber > lastDayOfPast } ?? last
    guard start <= last, let lastBefore = days.last(where: { $0 < start }) else { return nil }
    period = start...last
    past = first...lastBefore
    let papers = days.count { $0 >= start }
    let papersBefore = days.count - papers
    (self.papers, self.papersBefore) = (papers, papersBefore)

    var counts = [(during: Int, before: Int)](repeating: (0, 0), count: graph.entities.count)
    for paper in graph.papers.indices {
      guard let date = dates[paper] else { continue }
      for edge in graph.paperEntities.ofPaper(paper) {
        if date >= start { counts[edge.entity].during += 1 } else { counts[edge.entity].before += 1 }
      }
    }
    entities = graph.entities.indices.compactMap { index in
      let (during, before) = counts[index]
      // A larger share of the papers of the period than of those before.
      guard during * papersBefore > before * papers, isIncluded(graph.entities[index]) else { return nil }
      let test = ExactTest(drawn: during + before, marked: papers, all: papers + papersBefore)
      return RisingEntity(
        entity: index, papers: during, papersBefore: before, chance: test.probability(ofAtLeast: during))
    }.sorted { left, right in
      (left.chance, right.papers, left.entity) < (right.chance, left.papers, right.entity)
    }
  }
}
