public import GraphStorage

/// Selects the overview: the most central entities, joined where they share papers.
public struct Overview: Sendable {
  private let graph: StoredGraph
  /// How many of its strongest edges each entity keeps; more than a few hide the shape.
  private static let edgesPerEntity = 3

  /// How many entities a page's column holds.
  public static let limit = 80
  /// How many entities a telephone's column holds.
  public static let narrowLimit = 32

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// The part of the graph that shows its shape.
  ///
  /// - Parameter limit: How many entities to show at most; those that share no paper with another are left out.
  /// - Returns: The part; empty where no two entities share a paper.
  public func subgraph(limit: Int = Self.limit) -> Subgraph {
    let shown = Set(TopEntities(graph).entities().prefix(limit))
    var shared: [Pair: Int] = [:]
    for entities in entitiesByPaper(among: shown) {
      for (position, first) in entities.enumerated() {
        for second in entities[(position + 1)...] {
          shared[Pair(first: first, second: second), default: 0] += 1
        }
      }
    }
    let kept = strongest(of: shared)
    let connected = Set(kept.flatMap { [$0.first, $0.second] }).sorted()
    let place = Dictionary(uniqueKeysWithValues: connected.enumerated().map { ($1, $0) })
    let edges = kept.compactMap { pair in
      place[pair.first].flatMap { source in
        place[pair.second].map {
          Subgraph.Edge(source: source, target: $0, link: .shared(papers: shared[pair] ?? 1))
        }
      }
    }
    return Subgraph(nodes: connected.map(Subgraph.Node.entity), edges: edges, focus: [])
  }

  private struct Pair: Hashable, Comparable {
    var first: Int
    var second: Int
    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The shown entities of each paper, ascending.
  private func entitiesByPaper(among shown: Set<Int>) -> [[Int]] {
    var entities = [[Int]](repeating: [], count: graph.papers.count)
    for edge in graph.paperEntities where shown.contains(edge.entity) {
      entities[edge.paper].append(edge.entity)
    }
    return entities.map { $0.sorted() }
  }

  /// The pairs that are among the strongest of either side, by the cosine of the papers they share.
  private func strongest(of shared: [Pair: Int]) -> [Pair] {
    func cosine(_ pair: Pair) -> Double {
      Double(shared[pair] ?? 0)
        / (Double(graph.entities[pair.first].papers) * Double(graph.entities[pair.second].papers))
        .squareRoot()
    }
    let ranked = shared.keys.map { ($0, cosine($0)) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    var degree: [Int: Int] = [:]
    var kept: [Pair] = []
    for (pair, _) in ranked {
      let isStrong = [pair.first, pair.second].contains { degree[$0, default: 0] < Self.edgesPerEntity }
      guard isStrong else { continue }
      kept.append(pair)
      degree[pair.first, default: 0] += 1
      degree[pair.second, default: 0] += 1
    }
    return kept.sorted()
  }
}
