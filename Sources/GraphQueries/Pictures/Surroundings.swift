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
  /// A step leads from an entity by a shared paper to another. The first goes to the entities' own papers and nearest
  /// neighbours; a further one goes on from the neighbours of the last, which take turns. What stands in very many
  /// papers is an end point: no step leads on from it, unless it was asked for.
  ///
  /// - Parameters:
  ///   - entities: Indices of the entities, such as the senses of a name; each gets an even part of the picture.
  ///   - depth: How many steps to go, from 1.
  ///   - papers: How many papers to show at most after the first step.
  ///   - limit: How many other entities to show at most; nil for 18, and 12 for each further step.
  /// - Returns: The part, the entities in its focus.
  /// - Throws: `GraphError`, `PageRankError`.
  public func subgraph(
    around entities: [Int], depth: Int = 1, papers: Int = 10, limit: Int? = nil
  ) throws -> Subgraph {
    var shown = Shown(entities: entities)
    let rooms = Self.rooms(depth: depth, limit: limit)
    var last = try firstStep(from: entities, papers: papers, neighbours: rooms[0], to: &shown)
    for room in rooms.dropFirst() { last = try furtherStep(from: last, neighbours: room, to: &shown) }
    return subgraph(papers: shown.papers, entities: shown.entities, focus: Set(entities))
  }

  /// What the picture has so far, in the order of its coming.
  private struct Shown {
    var entities: [Int]
    var papers: [Int] = []
  }

  private static let firstNeighbours = 18
  private static let furtherNeighbours = 12
  private static let furtherPapers = 6

  /// How many neighbours each step adds at most.
  private static func rooms(depth: Int, limit: Int?) -> [Int] {
    let usual = [firstNeighbours] + [Int](repeating: furtherNeighbours, count: max(1, depth) - 1)
    guard let limit else { return usual }
    let further = usual.dropFirst().map { $0 * limit / usual.reduce(0, +) }
    return [limit - further.reduce(0, +)] + further
  }

  /// Adds the papers of the entities and the neighbours that are in them; returns the neighbours.
  private func firstStep(
    from entities: [Int], papers: Int, neighbours: Int, to shown: inout Shown
  ) throws -> [Int] {
    let parts = max(entities.count, 1)
    var added: [Int] = []
    for entity in entities {
      let own = self.papers(of: entity).prefix(max(1, papers / parts))
      shown.papers += own.filter { !shown.papers.contains($0) }
      let near = try related.neighbours(of: [entity]).filter { neighbour in
        neighbour.papers.contains { own.contains($0.paper) }
          || neighbour.papers.isEmpty && !neighbour.relations.isEmpty
      }
      let new = near.map(\.entity).filter { !shown.entities.contains($0) }
        .prefix(max(1, neighbours / parts))
      shown.entities += new
      added += new
    }
    return added
  }

  /// Adds what the neighbours of the last step share papers with, the nearest of each in turn; returns what it added.
  private func furtherStep(from last: [Int], neighbours: Int, to shown: inout Shown) throws -> [Int] {
    let queues = try last.filter { !related.isEndPoint($0) }
      .map { try related.neighbours(of: [$0]).filter { !$0.papers.isEmpty } }
    var added: [Int] = []
    var room = Self.furtherPapers
    for turn in 0..<(queues.map(\.count).max() ?? 0) {
      for queue in queues where turn < queue.count && added.count < neighbours {
        let neighbour = queue[turn]
        guard !shown.entities.contains(neighbour.entity) else { continue }
        if !neighbour.papers.contains(where: { shown.papers.contains($0.paper) }) {
          guard room > 0, let paper = neighbour.papers.first else { continue }
          shown.papers.append(paper.paper)
          room -= 1
        }
        shown.entities.append(neighbour.entity)
        added.append(neighbour.entity)
      }
    }
    return added
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
