internal import EntityExtraction
public import GraphStorage

/// Selects the surroundings of an entity: its papers and the neighbours it shares them with.
public struct Surroundings: Sendable {
  private let graph: StoredGraph
  private let related: RelatedEntities

  /// Prepares a graph for questions.
  ///
  /// - Throws: `GraphError`.
  public init(_ graph: StoredGraph) throws {
    self.graph = graph
    related = try RelatedEntities(graph)
  }

  /// The part of the graph around some entities.
  ///
  /// - Parameters:
  ///   - entities: Indices of the entities, such as the senses of a name; each gets an even part of the picture.
  ///   - papers: How many papers to show at most.
  ///   - neighbours: How many other entities to show at most.
  /// - Returns: The part, the entities in its focus.
  /// - Throws: `GraphError`, `PageRankError`.
  public func subgraph(around entities: [Int], papers: Int = 10, neighbours: Int = 18) throws -> Subgraph {
    let parts = max(entities.count, 1)
    var shownPapers: [Int] = []
    var shownEntities = entities
    for entity in entities {
      let own = self.papers(of: entity).prefix(max(1, papers / parts))
      shownPapers += own.filter { !shownPapers.contains($0) }
      let near = try related.neighbours(of: [entity]).filter { neighbour in
        neighbour.papers.contains { own.contains($0.paper) }
          || neighbour.papers.isEmpty && !neighbour.relations.isEmpty
      }
      shownEntities += near.map(\.entity).filter { !shownEntities.contains($0) }.prefix(
        max(1, neighbours / parts))
    }
    return subgraph(papers: shownPapers, entities: shownEntities, focus: Set(entities))
  }

  /// The papers of an entity, those that introduce or use it first, then the newest.
  private func papers(of entity: Int) -> [Int] {
    graph.paperEntities
      .filter { $0.entity == entity }
      .sorted { left, right in
        if left.role != right.role { return left.role < right.role }
        let (leftPaper, rightPaper) = (graph.papers[left.paper], graph.papers[right.paper])
        if let leftDate = leftPaper.date, let rightDate = rightPaper.date, leftDate != rightDate {
          return leftDate > rightDate
        }
        return leftPaper.id < rightPaper.id
      }
      .map(\.paper)
  }

  private func subgraph(papers: [Int], entities: [Int], focus: Set<Int>) -> Subgraph {
    let nodes = entities.map(Subgraph.Node.entity) + papers.map(Subgraph.Node.paper)
    let place = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var edges: [Subgraph.Edge] = []
    for edge in graph.paperEntities {
      guard let source = place[.paper(edge.paper)], let target = place[.entity(edge.entity)] else { continue }
      edges.append(Subgraph.Edge(source: source, target: target, link: .role(edge.role)))
    }
    for relation in graph.relations {
      guard let source = place[.entity(relation.source)], let target = place[.entity(relation.target)]
      else { continue }
      edges.append(Subgraph.Edge(source: source, target: target, link: .relation(relation.type)))
    }
    return Subgraph(
      nodes: nodes, edges: edges,
      focus: Set(
        nodes.indices.filter {
          if case .entity(let entity) = nodes[$0] { focus.contains(entity) } else { false }
        }))
  }
}
