internal import GraphStorage

/// Joins entities where they share papers: a map of what is named together.
struct SharedPaperMap {
  let graph: StoredGraph
  /// Which entities belong together, if that is to be seen.
  var communities: EntityCommunities?
  /// How many of its strongest edges each entity keeps; more than a few hide the shape.
  private static let edgesPerEntity = 3
  /// How much stronger a pair of one community counts: where all other pairs count alike, what belongs together is
  /// torn apart by what it has in common with everything.
  private static let communityPreference = 2.0

  /// The part of the graph that some entities make up among themselves.
  ///
  /// - Parameters:
  ///   - entities: Indices of the entities; those that share no paper with another are left out.
  ///   - focus: Those that the picture is about; they are never left out.
  /// - Returns: The part; empty where no two entities share a paper and none is in focus.
  func subgraph(of entities: some Sequence<Int>, focus: Set<Int> = []) -> Subgraph {
    let shown = Set(entities).union(focus)
    var shared: [Pair: Int] = [:]
    for entities in entitiesByPaper(among: shown) {
      for (position, first) in entities.enumerated() {
        for second in entities[(position + 1)...] {
          shared[Pair(first: first, second: second), default: 0] += 1
        }
      }
    }
    let kept = strongest(of: shared)
    let connected = focus.union(kept.flatMap { [$0.first, $0.second] }).sorted()
    let place = Dictionary(uniqueKeysWithValues: connected.enumerated().map { ($1, $0) })
    let edges = kept.compactMap { pair in
      place[pair.first].flatMap { source in
        place[pair.second].map {
          Subgraph.Edge(source: source, target: $0, link: .shared(papers: shared[pair] ?? 1))
        }
      }
    }
    return Subgraph(
      nodes: connected.map(Subgraph.Node.entity), edges: edges,
      focus: Set(connected.indices.filter { focus.contains(connected[$0]) }))
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

  /// The pairs that are among the strongest of either side, by the cosine of the papers they share; those of one
  /// community sooner.
  private func strongest(of shared: [Pair: Int]) -> [Pair] {
    func strength(_ pair: Pair) -> Double {
      let isAtHome = communities?.joins(pair.first, pair.second) ?? false
      let cosine =
        Double(shared[pair] ?? 0)
        / (Double(graph.entities[pair.first].papers) * Double(graph.entities[pair.second].papers))
        .squareRoot()
      return cosine * (isAtHome ? Self.communityPreference : 1)
    }
    let ranked = shared.keys.map { ($0, strength($0)) }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
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
