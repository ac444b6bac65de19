internal import EntityExtraction
public import GraphStorage

/// How much the most important entities hang on the constants that importance flows by.
public struct ImportanceSensitivity: Sendable {
  /// What doubling one constant does to the top.
  public struct Row: Sendable, Hashable {
    /// What the constant weighs.
    public let constant: String
    /// How many of the top stay in it.
    public let kept: Int
    /// How alike the old top is ordered: Kendall's tau between the ranks before and after, from -1, reversed, to 1.
    public let kendallTau: Double
  }

  /// How many entities are the top.
  public static let top = 20

  /// For each constant, what doubling it does.
  public let rows: [Row]
  /// Kendall's tau between the ranks of the papers that introduce anything and how many entities they introduce: near
  /// 0 where coining many names lifts nobody.
  public let paperRankAgainstIntroductions: Double

  /// Ranks a graph once for each constant.
  ///
  /// - Parameters:
  ///   - graph: What is stored; generic entities are in no top.
  ///   - relations: The relations with the papers that state them.
  /// - Throws: `GraphError`, `PageRankError`.
  /// - Complexity: a ranking for each constant; quadratic in papers for the comparison of papers.
  public init(of graph: StoredGraph, relations: [StatedRelation]) throws {
    let weights = ImportanceWeights()
    func ranks(_ weights: ImportanceWeights) throws -> (papers: [Double], entities: [Double]) {
      try ImportanceGraph(graph, relations: relations, weights: weights).ranks()
    }
    func top(_ ranks: [Double]) -> [Int] {
      let named = ranks.indices.filter { !graph.entities[$0].isGeneric }
      return Array(
        named.sorted { ranks[$0] != ranks[$1] ? ranks[$0] > ranks[$1] : $0 < $1 }.prefix(Self.top))
    }
    let usual = try ranks(weights)
    let usualTop = top(usual.entities)
    rows = try weights.doublings.map { name, doubled in
      let changed = try ranks(doubled).entities
      return Row(
        constant: name, kept: Set(usualTop).intersection(top(changed)).count,
        kendallTau: KendallTau.between(usualTop.map { usual.entities[$0] }, usualTop.map { changed[$0] }))
    }
    var introductions = [Double](repeating: 0, count: graph.papers.count)
    for edge in graph.paperEntities where edge.role == .introduces { introductions[edge.paper] += 1 }
    let introducing = introductions.indices.filter { introductions[$0] > 0 }
    paperRankAgainstIntroductions = KendallTau.between(
      introducing.map { usual.papers[$0] }, introducing.map { introductions[$0] })
  }
}
