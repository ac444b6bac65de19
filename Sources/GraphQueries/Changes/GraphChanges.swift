internal import EntityExtraction
public import GraphStorage
public import PaperCorpus

/// What the papers of some days brought to a graph that held those before them.
public struct GraphChanges: Sendable {
  /// Two known entities that no paper had together before.
  public struct Link: Sendable, Hashable {
    /// Index of the more central one.
    public let first: Int
    /// Index of the other.
    public let second: Int
    /// Index of the first paper that has both.
    public let paper: Int
  }

  /// A figure better than all before it on its leaderboard.
  public struct Record: Sendable, Hashable {
    /// The figure.
    public let result: StoredResult
    /// The best one before.
    public let before: StoredResult
    /// Which figure is the better one.
    public let direction: MetricNature.Direction
  }

  /// The days from the first one asked for to the last.
  public let period: ClosedRange<PostDate>
  /// Indices of the papers that a post first features in the period, the oldest first.
  public let papers: [Int]
  /// Indices of the entities that no paper before them had, those of most of them first; generic ones left out.
  public let entities: [Int]
  /// New links of entities that earlier papers have, those that tell most first.
  public let links: [Link]
  /// Relations that no earlier paper states, with the first paper that does.
  public let relations: [StatedRelation]
  /// The figures that are better than all earlier ones of their leaderboards, in the order of these.
  public let records: [Record]

  /// Compares the papers of a period with those before it; a paper without a day was always there.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - period: The days.
  ///   - relations: The relations that papers state.
  ///   - results: The figures that papers report, in the order of days.
  /// - Complexity: O(n²) in the entities of each paper.
  public init(
    in graph: StoredGraph, during period: ClosedRange<PostDate>, relations: [StatedRelation],
    results: [StoredResult]
  ) {
    self.period = period
    let isNew = graph.papers.map { $0.date.map(period.contains) ?? false }
    let isLater = graph.papers.map { $0.date.map { $0 > period.upperBound } ?? false }
    papers = graph.papers.indices.filter { isNew[$0] }.sorted { left, right in
      let days = (graph.papers[left].date, graph.papers[right].date)
      guard let first = days.0, let second = days.1, first != second else { return left < right }
      return first < second
    }
    let isOld = graph.papers.indices.map { !isNew[$0] && !isLater[$0] }
    var isKnown = [Bool](repeating: false, count: graph.entities.count)
    var support = [Int](repeating: 0, count: graph.entities.count)
    for edge in graph.paperEntities {
      if isOld[edge.paper] { isKnown[edge.entity] = true }
      if isNew[edge.paper] { support[edge.entity] += 1 }
    }
    entities = graph.entities.indices
      .filter { support[$0] > 0 && !isKnown[$0] && !graph.entities[$0].isGeneric }
      .sorted { (support[$1], $0) < (support[$0], $1) }
    links = Self.links(in: graph, papers: papers, isOld: isOld, isKnown: isKnown)
    self.relations = Self.relations(relations, papers: papers, isOld: isOld)
    records = Self.records(results, in: graph, during: period)
  }

  private static func links(
    in graph: StoredGraph, papers: [Int], isOld: [Bool], isKnown: [Bool]
  ) -> [Link] {
    let ties = PaperTies(graph).ofPaper
    var known: [Int: Set<Int>] = [:]
    for paper in ties.indices where isOld[paper] {
      for first in ties[paper] {
        for second in ties[paper] where first.entity < second.entity {
          known[first.entity, default: []].insert(second.entity)
        }
      }
    }
    var links: [(link: Link, weight: Double)] = []
    for paper in papers {
      let ties = ties[paper].filter { isKnown[$0.entity] }
      for first in ties {
        for second in ties where first.entity < second.entity {
          guard known[first.entity, default: []].insert(second.entity).inserted else { continue }
          // What a paper holds firmly, and few others have, makes a link worth telling.
          let link = Link(first: first.entity, second: second.entity, paper: paper)
          links.append((link, first.weight * second.weight))
        }
      }
    }
    return links.sorted { left, right in
      (right.weight, left.link.first, left.link.second) < (left.weight, right.link.first, right.link.second)
    }.map(\.link)
  }

  private static func relations(
    _ stated: [StatedRelation], papers: [Int], isOld: [Bool]
  ) -> [StatedRelation] {
    var known = Set(stated.filter { isOld[$0.paper] }.map(\.relation))
    let byPaper = Dictionary(grouping: stated, by: \.paper)
    return papers.flatMap { byPaper[$0] ?? [] }.filter { known.insert($0.relation).inserted }
  }

  private static func records(
    _ results: [StoredResult], in graph: StoredGraph, during period: ClosedRange<PostDate>
  ) -> [Record] {
    let counted = results.filter { result in
      result.evaluatedOn != nil && result.date.map { $0 <= period.upperBound } ?? true
    }
    return Leaderboard.all(of: counted, in: graph).compactMap { board -> Record? in
      guard !board.isRelative, board.direction != .unknown, let best = board.entries.first?.result,
        best.date.map(period.contains) ?? false,
        let before = board.entries.first(where: { !($0.result.date.map(period.contains) ?? false) }),
        before.rank > 1
      else { return nil }
      return Record(result: best, before: before.result, direction: board.direction)
    }
  }
}
