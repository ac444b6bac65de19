public import GraphStorage

/// Which paper has which entity, found from either end.
public struct Incidence: Sendable {
  private let edges: [StoredGraph.PaperEntity]
  private let paperStarts: [Int]
  /// Places in `edges`, grouped by entity.
  private let placesByEntity: [Int]
  private let entityStarts: [Int]

  /// Indexes the edges of a graph.
  ///
  /// - Complexity: O(n) in papers, entities and edges.
  public init(_ graph: StoredGraph) {
    edges = graph.paperEntities
    paperStarts = Self.starts(of: edges.map(\.paper), count: graph.papers.count)
    entityStarts = Self.starts(of: edges.map(\.entity), count: graph.entities.count)
    var next = entityStarts
    var places = [Int](repeating: 0, count: edges.count)
    for (place, edge) in edges.enumerated() {
      places[next[edge.entity]] = place
      next[edge.entity] += 1
    }
    placesByEntity = places
  }

  /// The edges of a paper, ordered by entity.
  public func edges(ofPaper paper: Int) -> ArraySlice<StoredGraph.PaperEntity> {
    edges[paperStarts[paper]..<paperStarts[paper + 1]]
  }

  /// The edges of an entity, ordered by paper.
  public func edges(ofEntity entity: Int) -> some Collection<StoredGraph.PaperEntity> {
    placesByEntity[entityStarts[entity]..<entityStarts[entity + 1]].lazy.map { edges[$0] }
  }

  /// Where the group of each number begins when numbers are grouped; one number more for the end.
  private static func starts(of numbers: [Int], count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for number in numbers { starts[number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    return starts
  }
}
